// `npm run generate:map`: writes the shapes of the provinces. They are made from a database under ODbL and are therefore not part
// of the repository; see docs/decisions/0020-map-geometry.md.
import { mkdirSync, renameSync, writeFileSync } from "node:fs"
import { buildGeometry } from "./build-geometry"

const folder = new URL("./generated/", import.meta.url)
mkdirSync(folder, { recursive: true })
for (const geometry of buildGeometry()) {
  const file = new URL(`map-${geometry.boundarySet}.json`, folder)
  const draft = new URL(`map-${geometry.boundarySet}.${process.pid}.tmp`, folder)
  writeFileSync(draft, `${JSON.stringify(geometry)}\n`)
  renameSync(draft, file) // whole or not at all, also when two commands start at once
}
