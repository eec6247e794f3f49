import { describe, expect, test } from "vitest"
import { readSettings } from "@/db/settings"
import { StartProblem } from "@/db/fault"

const read = (environment: Record<string, string>) => readSettings(environment as NodeJS.ProcessEnv)

const URL = "postgres://papi:secret@db.example.org:5432/papi"

test("without any setting, the site runs on port 3000 with the embedded database in var/", () => {
  const settings = read({})
  expect(settings).toMatchObject({
    PORT: 3000,
    LOG_LEVEL: "info",
    SITE_URL: "http://localhost:3000",
    dataDirChosen: false,
  })
  expect(settings.DATA_DIR).toBe(`${process.cwd()}/var`)
  expect(settings.DATABASE_URL).toBeUndefined()
})

test("an empty value counts as not set", () => {
  expect(read({ DATABASE_URL: "", PORT: "", SITE_URL: "", DATA_DIR: "" })).toEqual(read({}))
})

test("settings are taken as given", () => {
  const given = {
    DATABASE_URL: URL,
    PORT: "8080",
    HOST: "127.0.0.1",
    SITE_URL: "https://papi.example.org/",
    DATA_DIR: "/srv/papi",
  }
  expect(read(given)).toMatchObject({ ...given, PORT: 8080, SITE_URL: "https://papi.example.org", dataDirChosen: true })
})

describe("a wrong setting stops the start with a sentence", () => {
  test.each([
    [{ PORT: "80a" }, 'PORT is "80a"; expected a whole number from 1 to 65535.'],
    [{ PORT: "65536" }, 'PORT is "65536"; expected a whole number from 1 to 65535.'],
    [{ HOST: "a b" }, 'HOST is "a b"; expected a host name or an IP address.'],
    [{ SITE_URL: "papi.example.org" }, 'SITE_URL is "papi.example.org"; expected the site\'s public address'],
    [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL is "loud"; expected error, warn, info or debug.'],
    [
      { DATABASE_URL: "mysql://me:secret@host/papi" },
      'DATABASE_URL is "mysql://me:...@host/papi"; expected an address such as postgres://',
    ],
    [
      { DATABASE_REPLICA_URL: URL },
      "DATABASE_REPLICA_URL is set, DATABASE_URL is not; expected both, or DATABASE_URL alone.",
    ],
  ])("%o", (environment, sentence) => {
    expect(() => read(environment as Record<string, string>)).toThrow(StartProblem)
    expect(() => read(environment as Record<string, string>)).toThrow(sentence)
  })
})
