import { subscribe } from "node:diagnostics_channel";
import { createServer } from "node:net";

// Preloaded into the web server, for the moment in which a thousand come at once. Node lets 511 connections wait to be taken up, and
// whoever comes then is not answered by the system at all, and tries again a second later, then three, then seven: here 4,096
// wait (the system's own limit, Linux: net.core.somaxconn, still holds). And Node takes up one connection in each turn of its loop,
// so that turns of five milliseconds let in two hundred a second: here that many doors stand side by side, among which
// Linux divides who comes.
const longestQueue = 4_096;
const doors = process.platform === "linux" ? 8 : 1;

subscribe("tracing:net.server.listen:asyncStart", ({ server, options }) => {
  options.backlog = longestQueue;
  if (doors === 1 || !options.port || options.isDoor || typeof server.setTimeout !== "function") return;
  options.reusePort = true;
  server.once("listening", () => {
    const more = Array.from({ length: doors - 1 }, () =>
      createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit("connection", socket)),
    );
    const { port, host } = options;
    for (const door of more) door.listen({ port, host, reusePort: true, isDoor: true });
    // Of itself the server would know only of those who came by its own door: whoever asks it to close, in order to end the
    // process then, waits for the others as well, and nobody is let in any more.
    const { close } = server;
    server.close = (done) => {
      const shut = more.map((door) => new Promise((resolve) => door.close(resolve)));
      return close.call(server, (error) => Promise.all(shut).then(() => done?.(error)));
    };
  });
});
