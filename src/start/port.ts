import { createServer } from "node:net"
import { StartProblem } from "@/db/start-problem"

const SENTENCES: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program. Stop that one, or choose a port: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} is not open to this user. Choose one from 1024 on: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_, host) => `HOST is ${host}; expected an address of this machine.`,
  ENOTFOUND: (_, host) => `HOST is ${host}; expected an address of this machine.`,
}

/**
 * Tries the site's address before the long steps.
 * @throws {StartProblem} it cannot be listened on
 */
export async function refuseTakenPort(port: number, host: string | undefined): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve))
  } catch (error) {
    const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ""]
    throw sentence ? new StartProblem(sentence(port, host ?? ""), { cause: error }) : error
  }
  await new Promise((resolve) => server.close(resolve))
}
