import { defineConfig } from "prisma/config"

/** Only `prisma generate`, `format` and `validate` run through Prisma's CLI; migrations are applied by src/db/migrate.ts. */
export default defineConfig({ schema: "prisma/schema.prisma" })
