import "../../support/test-settings";
import { subscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { ownRequest } from "@/lib/platform/requests/own-request";
import { standAtTheDoor } from "@/lib/platform/requests/stand-at-the-door";

let came = 0;
subscribe("http.server.request.start", () => {
  came += 1;
});

test("what the shop asks of itself goes past those who wait at the door, and nobody who only says that they are the shop", async () => {
  // Nobody gives a place up.
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(standAtTheDoor());
  const begun: string[] = [];
  const held: ServerResponse[] = [];
  const server = createServer((request, response) => {
    begun.push(String(request.url));
    if (request.url === "/held") held.push(response);
    else response.end("done");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  came = 0;
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, headers = {}) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text();

  const all = Array.from({ length: 40 }, () => ask("/held"));
  await expect.poll(() => came).toBe(40);
  const inside = held.length;
  expect(inside).toBeLessThan(40);
  all.push(ask("/forged", { "x-own-request": "/forged.x" }), ask("/taken", ownRequest("/frame")));
  await expect.poll(() => came).toBe(42);
  expect(await ask("/frame", ownRequest("/frame"))).toBe("done");
  expect(begun).toEqual([...Array(inside).fill("/held"), "/frame"]);

  vi.useRealTimers();
  const ending = setInterval(() => {
    for (const response of held.splice(0)) response.end("done");
  }, 5);
  expect(await Promise.all(all)).toHaveLength(42);
  clearInterval(ending);
  expect(begun.slice(-2).sort()).toEqual(["/forged", "/taken"]);
  server.close().closeAllConnections();
});
