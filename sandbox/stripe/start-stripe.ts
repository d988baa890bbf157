import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { buildApp } from "./build-app";
import type { Sandbox } from "./sandbox";
import type { Settings } from "./settings";
import { openStore } from "./store/open-store";
import { stillNeeded } from "./store/still-needed";
import { watchClock } from "./watch-clock";
import { keepOwnEndpoint } from "./webhooks/keep-own-endpoint";

/** Starts the local Stripe on this machine only. Rejects when the port is taken. */
export async function startStripe(settings: Settings): Promise<{ url: string; stop: () => void }> {
  const store = openStore(settings.directory, (table, row) => stillNeeded(table, row, Date.now()));
  const sandbox: Sandbox = { store, settings, url: "", requests: [] };
  // Connections stay open longer than clients keep them, so that none is closed under a request.
  const server = createAdaptorServer({
    fetch: buildApp(sandbox).fetch,
    serverOptions: { keepAliveTimeout: 75_000, headersTimeout: 80_000 },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, "127.0.0.1", () => resolve());
  });
  sandbox.url = settings.url ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  keepOwnEndpoint(store, settings);
  const stopClock = watchClock(sandbox);
  return {
    url: sandbox.url,
    stop: () => {
      stopClock();
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      store.close();
    },
  };
}
