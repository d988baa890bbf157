// Preloaded into every process the starter runs: when the starter is gone, however it went, they end too.
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
