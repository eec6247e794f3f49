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

/** Where a command writes: text and JSON to stdout, progress and errors to stderr. */
export type Streams = { stdout: Stream; stderr: Stream & { isTTY?: boolean } }
type Stream = { write: (text: string) => unknown }

/** Runs `npm run data -- ARGS`. Returns the exit status. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  const progress = progressOn(streams)
  try {
    const command = parseCommand(args)
    const { lines, document } = await run(command, progress)
    progress.clear()
    streams.stdout.write(command.json ? jsonOf(document) : `${lines.join("\n")}\n`)
    return EXIT.done
  } catch (error) {
    progress.clear()
    return fail(error, args.includes("--json"), streams)
  }
}

async function run(command: Command, progress: Progress): Promise<Answer> {
  switch (command.name) {
    case "help":
      return { lines: [USAGE], document: null }
    case "validate":
      return validate(command, progress)
    case "import":
      return importCommand(command, progress)
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
      return rollbackCommand(command, progress)
    case "backup":
      return backupCommand(command)
    case "restore":
      return restoreCommand(command)
    case "migrate":
      return migrateCommand(command, progress)
    default:
      return command satisfies never
  }
}

async function validate(
  { path, workbook: options }: Command & { name: "validate" },
  { onProgress }: Progress,
): Promise<Answer> {
  onProgress(`Reading ${path}`)
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
async function importCommand(
  { path, workbook, ...request }: Command & { name: "import" },
  progress: Progress,
): Promise<Answer> {
  progress.onProgress(`Reading ${path}`)
  if (workbook) return importWorkbookCommand({ path, ...workbook }, request, progress)
  const data = await readPackage(path)
  return withDatabase(async (databaseUrl) => {
    if (!request.dryRun) await migrate(databaseUrl)
    const outcome = await importData(data, {
      ...request,
      databaseUrl,
      onProgress: progress.onProgress,
      onWait: progress.onWait,
    })
    return { lines: outcomeReport(outcome), document: outcome }
  })
}

async function importWorkbookCommand(
  workbook: WorkbookRequest,
  request: Pick<Command & { name: "import" }, "dryRun" | "note">,
  { onProgress, onWait }: Progress,
): Promise<Answer> {
  return withDatabase(async (databaseUrl) => {
    if (!request.dryRun) await migrate(databaseUrl)
    const outcome = await importWorkbook(workbook, { ...request, databaseUrl, onProgress, onWait })
    return { lines: [...workbookReport(outcome.workbook), ...outcomeReport(outcome)], document: outcome }
  })
}

async function rollbackCommand(
  { release, ...request }: Command & { name: "rollback" },
  { onProgress, onWait }: Progress,
): Promise<Answer> {
  return withDatabase(async (databaseUrl) => {
    if (!request.dryRun) await migrate(databaseUrl)
    const outcome = await rollBack(release, { ...request, databaseUrl, onProgress, onWait })
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

async function migrateCommand(
  { fill }: Command & { name: "migrate" },
  { onProgress, onWait }: Progress,
): Promise<Answer> {
  return withDatabase(async (databaseUrl) => {
    const applied = await migrate(databaseUrl)
    const isEmpty = fill && (await listReleases(databaseUrl)).length === 0
    const outcome = isEmpty ? await importData(await readPackage(SEED), { databaseUrl, onProgress, onWait }) : null
    return {
      lines: [migrationReport(applied), ...(outcome ? outcomeReport(outcome) : [])],
      document: { applied, imported: outcome },
    }
  })
}

function migrationReport(applied: readonly string[]): string {
  return applied.length > 0 ? `Migrated: ${applied.join(", ")}.` : "Nothing to migrate."
}

/** Tells of a failure in the form that was asked for. Returns the exit status. */
function fail(error: unknown, json: boolean, { stdout, stderr }: Streams): number {
  if (error instanceof PackageRefused) {
    const { sentence, problems, lines } = error
    const document = { status: "problems", count: problems.count, problems: problems.inOrder }
    stdout.write(json ? jsonOf(document) : [...lines, `${sentence}.\n`].join("\n"))
    return EXIT.problems
  }
  if (error instanceof UsageProblem) {
    stderr.write(`${error.message}\n\n${USAGE}\n`)
    return EXIT.usage
  }
  if ([UnknownRelease, NothingToRollBack, NothingToImportInto].some((kind) => error instanceof kind)) {
    stderr.write(`${(error as Error).message}.\n`)
    return EXIT.usage
  }
  stderr.write(`${sentenceOf(error)}\n`)
  return EXIT.database
}

function jsonOf(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

type Progress = { onProgress: (step: string) => void; onWait: () => void; clear: () => void }

/** The step that is under way is shown on a terminal only: in a log it would be noise. */
function progressOn({ stderr }: Streams): Progress {
  const show = (step: string) => void (stderr.isTTY && stderr.write(`\r\x1b[K${step}`))
  return {
    onProgress: show,
    onWait: () => void stderr.write("Another import is running: waiting for it to end\n"),
    clear: () => show(""),
  }
}
