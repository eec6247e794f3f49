/** Where the API lives. */
export const API_ROOT = "/api/v1"
