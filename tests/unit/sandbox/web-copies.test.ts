import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "@/sandbox/ports";

const patience = { timeout: 20_000 };

/** Asks by a connection of its own, which goes to any copy; empty when nobody answers. */
const ask = (port: number, path = "/") =>
  new Promise<string>((answered) => {
    get({ port, path, host: "127.0.0.1", agent: false }, (answer) => {
      let said = "";
      answer.on("data", (part) => {
        said += part;
      });
      answer.on("end", () => answered(said));
    }).on("error", () => answered(""));
  });

/** Those who answer just now; nobody who asks goes without. So many ask that none is passed over. */
async function copies(port: number): Promise<string[]> {
  const said = await Promise.all(Array.from({ length: 32 }, () => ask(port)));
  return said.includes("") ? [] : [...new Set(said)];
}

test("copies share a port, one that dies comes back while the other answers, and all end together", async () => {
  const port = await freePort();
  const program = "tests/support/sandbox/pid-process.mjs";
  // As the shop starts them: with doors of their own.
  const door = ["--import", resolve("sandbox/wide-door.mjs")];
  const shop = spawn(process.execPath, [...door, "sandbox/web-copies.mjs", "2", program, String(port)]);
  await expect.poll(() => copies(port), patience).toHaveLength(2);
  const before = await copies(port);
  await ask(port, "/die");
  // Whether it is seen that there is only one for a second hangs on how busy the machine is.
  const former = async () => (await copies(port)).map((pid) => before.includes(pid)).toSorted();
  await expect.poll(former, patience).toEqual([false, true]);
  shop.kill("SIGTERM");
  expect(await once(shop, "exit")).toEqual([0, null]);
  expect(await copies(port)).toEqual([]);
});
