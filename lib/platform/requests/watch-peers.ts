import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Has the web server note the address of each connection in `x-peer-address`, over whatever the visitor sent there:
 * Next hands routes the headers but not the connection.
 */
export function watchPeers(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers["x-peer-address"] = request.socket.remoteAddress ?? "unknown";
  });
}
