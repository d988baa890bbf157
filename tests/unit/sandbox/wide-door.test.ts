import { once } from "node:events";
import { createServer, get, type ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { freePort } from "@/sandbox/ports";
import "@/sandbox/wide-door.mjs";

test.runIf(process.platform === "linux")(
  "a server that is asked to close waits for whoever came by any of its doors, and lets nobody in any more",
  async () => {
    const held: ServerResponse[] = [];
    const port = await freePort();
    const server = createServer((_, response) => held.push(response)).listen(port, "127.0.0.1");
    await once(server, "listening");
    const ask = () =>
      new Promise<string>((resolve) => {
        get({ port, host: "127.0.0.1", agent: false }, (answer) => {
          answer.setEncoding("utf8").once("data", resolve);
        }).on("error", ({ message }) => resolve(message));
      });
    /** Those who came by the server's own door. */
    const known = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));

    const said: Promise<string>[] = [];
    do {
      said.push(ask());
      await expect.poll(() => held.length).toBe(said.length);
    } while ((await known()) === said.length);
    const last = held.pop();
    let closed = false;
    server.close(() => {
      closed = true;
    });
    for (const response of held) response.end("done");
    expect(await Promise.all(said.slice(0, -1))).not.toContain("socket hang up");
    await expect.poll(known).toBe(0);
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    expect(closed).toBe(false);
    expect(await ask()).toContain("ECONNREFUSED");
    last?.end("done");
    expect(await said.at(-1)).toBe("done");
    await expect.poll(() => closed).toBe(true);
  },
);
