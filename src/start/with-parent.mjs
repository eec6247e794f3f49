// Loaded into the web server before Next: ends it when the process that started it is gone, even by kill -9.
// That process holds the other end of our standard input and never writes to it.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM")).resume()
process.stdin.unref()
