// Preloaded into every process the starter runs: when the starter is gone, however it went, they end too.
// What such a process forks itself inherits this file as well and is left alone: it ends with the one that forked it, and
// without its channel it would end before it was told what to do (`next dev`).
if (process.channel && process.env.STARTER_PID === String(process.ppid)) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
