import { subscribe } from "node:diagnostics_channel";

// Preloaded into the web server. Node lets 511 connections wait to be taken up; whoever comes when a sale opens and a thousand
// came before is not answered by the system at all, and tries again a second later, then three, then seven. The system's own
// limit (Linux: net.core.somaxconn, 4096) still holds.
subscribe("tracing:net.server.listen:asyncStart", (message) => {
  message.options.backlog = 4096;
});
