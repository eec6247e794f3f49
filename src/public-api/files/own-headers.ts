// Next takes length and encoding off the answers of its routes, in case a body was unpacked on its way. Files on disk are sent as they
// lie: these headers carry both past it, and src/start/answer-headers.ts gives them their names back.

export const OWN_ENCODING = "x-file-encoding"
export const OWN_LENGTH = "x-file-length"
