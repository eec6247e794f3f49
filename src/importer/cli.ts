// `npm run data -- ...`: the data steward's tool. Text and JSON go to stdout, progress and errors to stderr.
import { withDatabase } from "@/db/embedded"
import { migrate } from "@/db/migrate"
import { sentenceOf, StartProblem } from "@/db/fault"
import { readSettings } from "@/db/settings"
import { restoreBackup } from "./backup/restore-backup"
import { writeBackup, type BackupHead } from "./backup/write-backup"
import { type Command, parseCommand, SEED, USAGE, UsageProblem } from "./command-line"
import { UnknownRelease } from "./database/release-state"
import { exportPackage } from "./export-package"
import { importData, NothingToRollBack, rollBack } from "./import-package"
import { importWorkbook, NothingToImportInto, readWithWorkbook, type WorkbookRequest } from "./import-workbook"
import { listReleases, releaseDetail } from "./releases"
import { countRows } from "./package/facts"
import { readPackage } from "./package/read-package"
import { PackageRefused } from "./problems"
import { outcomeReport, rollbackReport, warningReport, workbookReport } from "./report/plan-report"
import { detailReport, releaseReport } from "./report/release-report"
import { warningsOfEdition, warningsOfNewest } from "./warnings"

const EXIT = { done: 0, problems: 1, usage: 2, database: 3 } as const

/** What a command answers: as lines for people, and as one document for machines. */
type Answer = { lines: readonly string[]; document: unknown }

async function run(command: Command): Promise<Answer> {
  switch (command.name) {
    case "help":
      return { lines: [USAGE], document: null }
    case "validate":
      return validate(command)
    case "import":
      return importCommand(command)
    case "export":
      return withDatabase(async (databaseUrl) => {
        const outcome = await exportPackage({ ...command, databaseUrl })
        return {
          lines: [`Release ${outcome.release} written to ${outcome.folder}: ${outcome.rows} rows of facts.`],
          document: outcome,
        }
      })
    case "releases":
      return withDatabase(async (databaseUrl) => {
        if (command.release === undefined) {
          const releases = await listReleases(databaseUrl)
          return { lines: releaseReport(releases), document: { releases } }
        }
        const detail = await releaseDetail(databaseUrl, command.release)
        return { lines: detailReport(detail), document: detail }
      })
    case "rollback":
      return rollbackCommand(command)
    case "backup":
      return backupCommand(command)
    case "restore":
      return restoreCommand(command)
    case "migrate":
      return migrateCommand(command)
    default:
      return command satisfies never
  }
}

async function validate({ path, workbook: options }: Command & { name: "validate" }): Promise<Answer> {
  showProgress(`Reading ${path}`)
  if (options) return validateWorkbook({ path, folder: SEED, ...options })
  const data = await readPackage(path)
  const { checksum } = data
  const [rows, warnings] = [countRows(data.facts), warningsOfNewest(data)]
  return {
    lines: [`No problems: ${rows} rows of facts (${checksum.slice(0, 12)}).`, ...warningReport(warnings)],
    document: { status: "valid", rows, checksum, warnings },
  }
}

async function validateWorkbook(request: WorkbookRequest & { folder: string }): Promise<Answer> {
  const { data, workbook } = await readWithWorkbook(request)
  const [{ checksum }, rows] = [data, countRows(data.facts)]
  const warnings = [...workbook.warnings, ...warningsOfEdition(data, workbook.year)]
  return {
    lines: [
      ...workbookReport(workbook),
      `No problems: ${rows} rows of facts (${checksum.slice(0, 12)}).`,
      ...warningReport(warnings),
    ],
    document: { status: "valid", rows, checksum, warnings, workbook },
  }
}

/** The package is read first: for one with problems no database is asked. */
async function importCommand({ path, workbook, ...request }: Command & { name: "import" }): Promise<Answer> {
  showProgress(`Reading ${path}`)
  if (workbook) return importWorkbookCommand({ path, ...workbook }, request)
  const data = await readPackage(path)
  return withDatabase(async (databaseUrl) => {
    if (!request.dryRun) await migrate(databaseUrl)
    const outcome = await importData(data, { ...request, databaseUrl, onProgress: showProgress, onWait })
    return { lines: outcomeReport(outcome), document: outcome }
  })
}

async function importWorkbookCommand(
  workbook: WorkbookRequest,
  request: Pick<Command & { name: "import" }, "dryRun" | "note">,
): Promise<Answer> {
  return withDatabase(async (databaseUrl) => {
    if (!request.dryRun) await migrate(databaseUrl)
    const outcome = await importWorkbook(workbook, { ...request, databaseUrl, onProgress: showProgress, onWait })
    return { lines: [...workbookReport(outcome.workbook), ...outcomeReport(outcome)], document: outcome }
  })
}

async function rollbackCommand({ release, ...request }: Command & { name: "rollback" }): Promise<Answer> {
  return withDatabase(async (databaseUrl) => {
    if (!request.dryRun) await migrate(databaseUrl)
    const outcome = await rollBack(release, { ...request, databaseUrl, onProgress: showProgress, onWait })
    return { lines: rollbackReport(outcome), document: outcome }
  })
}

async function backupCommand({ path }: Command & { name: "backup" }): Promise<Answer> {
  return withDatabase(async (databaseUrl) => {
    const head = await writeBackup(databaseUrl, path)
    return {
      lines: [`Backup written to ${path}: ${head.releases} releases, ${rowsOf(head)} rows.`],
      document: { file: path, ...head },
    }
  })
}

async function restoreCommand({ path, replace }: Command & { name: "restore" }): Promise<Answer> {
  if (readSettings().DATABASE_URL)
    throw new StartProblem(
      "DATABASE_URL is set; restore is for the embedded database. Use pg_dump and pg_restore for a server of your own.",
    )
  return withDatabase(async (databaseUrl) => {
    const { head, before } = await restoreBackup({ databaseUrl, file: path, replace })
    const kept = before ? [`What was there before is kept in the database ${before} of the same server.`] : []
    return {
      lines: [`Restored the backup of ${head.writtenAt}: ${head.releases} releases, ${rowsOf(head)} rows.`, ...kept],
      document: { file: path, before, ...head },
    }
  })
}

function rowsOf({ tables }: BackupHead): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}

async function migrateCommand({ fill }: Command & { name: "migrate" }): Promise<Answer> {
  return withDatabase(async (databaseUrl) => {
    const applied = await migrate(databaseUrl)
    const isEmpty = fill && (await listReleases(databaseUrl)).length === 0
    const outcome = isEmpty
      ? await importData(await readPackage(SEED), { databaseUrl, onProgress: showProgress, onWait })
      : null
    return {
      lines: [migrationReport(applied), ...(outcome ? outcomeReport(outcome) : [])],
      document: { applied, imported: outcome },
    }
  })
}

function migrationReport(applied: readonly string[]): string {
  return applied.length > 0 ? `Migrated: ${applied.join(", ")}.` : "Nothing to migrate."
}

function onWait(): void {
  process.stderr.write("Another import is running: waiting for it to end\n")
}

/** Tells of a failure in the form that was asked for. Returns the exit status. */
function fail(error: unknown, json: boolean): number {
  if (error instanceof PackageRefused) {
    const { sentence, problems, lines } = error
    if (json) printJson({ status: "problems", count: problems.count, problems: problems.inOrder })
    else console.log([...lines, `${sentence}.`].join("\n"))
    return EXIT.problems
  }
  if (error instanceof UsageProblem) {
    console.error(`${error.message}\n\n${USAGE}`)
    return EXIT.usage
  }
  if ([UnknownRelease, NothingToRollBack, NothingToImportInto].some((kind) => error instanceof kind)) {
    console.error(`${(error as Error).message}.`)
    return EXIT.usage
  }
  console.error(sentenceOf(error))
  return EXIT.database
}

function printJson(document: unknown): void {
  console.log(JSON.stringify(document, null, 2))
}

/** Shows the step that is under way, on a terminal only: in a log it would be noise. */
function showProgress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${step}`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K")
}

const args = process.argv.slice(2)
try {
  const command = parseCommand(args)
  const { lines, document } = await run(command)
  clearProgress()
  if (command.json) printJson(document)
  else console.log(lines.join("\n"))
} catch (error) {
  clearProgress()
  process.exitCode = fail(error, args.includes("--json"))
}
