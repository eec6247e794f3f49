import { runCommand, type Streams } from "@/importer/run-command"

/** What a command of `npm run data --` answers. Run in this process, where it takes a tenth of the time. */
export async function dataCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: "", stderr: "" }
  const to = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) })
  const streams: Streams = { stdout: to("stdout"), stderr: to("stderr") }
  const before = { ...process.env }
  Object.assign(process.env, env)
  try {
    return { status: await runCommand(args, streams), ...written }
  } finally {
    process.env = before
  }
}
