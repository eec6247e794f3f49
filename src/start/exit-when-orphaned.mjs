import { Socket } from "node:net"

// Loaded into the web server before Next: ends it when the process that started it is gone, even by kill -9.
// That process holds the other end of our standard input, a pipe, and never writes to it.
// Node hands the flag on to processes that Next starts for its own work: theirs may be anything, and ends when they are done.
const { stdin } = process
if (stdin instanceof Socket) {
  stdin.on("end", () => process.kill(process.pid, "SIGTERM")).resume()
  stdin.unref()
}
