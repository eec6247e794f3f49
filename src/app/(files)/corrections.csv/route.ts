import { serveFile } from "@/public-api/files/serve-file"

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serveFile("corrections.csv")
