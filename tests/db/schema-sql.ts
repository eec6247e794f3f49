import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { PrismaPg } from "@prisma/adapter-pg"
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils"
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg"

const SCHEMA = "prisma/schema.prisma"

/**
 * The SQL that prisma/schema.prisma stands for, from Prisma's schema engine as WebAssembly: its command would fetch a program
 * from a host that closed networks do not reach.
 *
 * @param url  any database: the engine wants a connection, although it reads nothing from it
 */
export async function schemaSql(url: string): Promise<string> {
  await load()
  const content = readFileSync(SCHEMA, "utf8")
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(url))
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: [[SCHEMA, content]] }, () => {}, adapter)
  const { stdout } = await schemaEngine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [{ path: SCHEMA, content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout ?? ""
}

/** Node cannot import .wasm files yet, so we do what a bundler would. */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/js$/, "wasm")
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": engine as never })
  const wasm = instance.exports as { __wbindgen_start?: () => void }
  ;(engine as unknown as { __wbg_set_wasm: (exports: unknown) => void }).__wbg_set_wasm(wasm)
  wasm.__wbindgen_start?.()
}
