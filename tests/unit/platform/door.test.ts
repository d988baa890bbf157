import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";
import { expect, test } from "vitest";
import { doorOf } from "@/lib/platform/requests/door-of";
import { serve } from "../../support/serve";

test("so many are worked on at once, the others in the order in which they came, and for whom many wait first", async () => {
  const letIn = doorOf(2, 60_000);
  const open: { path: string; end: () => void }[] = [];
  const begun: string[] = [];
  const arrived: string[] = [];
  const ask = await serve((request, response) => {
    const path = String(request.url);
    arrived.push(path);
    letIn({
      response,
      first: path === "/page",
      begin: () => {
        begun.push(path);
        open.push({ path, end: () => response.end("done") });
      },
    });
  });
  const answers = ["/a", "/b", "/c", "/d"].map((path) => ask(path));
  await expect.poll(() => arrived.length).toBe(4);
  answers.push(ask("/page"));
  await expect.poll(() => arrived.length).toBe(5);
  expect(begun).toEqual(arrived.slice(0, 2));
  for (let done = 1; done <= 5; done += 1) {
    open.shift()?.end();
    await expect.poll(() => begun.length).toBe(Math.min(5, done + 2));
  }
  const [first, second, ...others] = arrived;
  expect(begun).toEqual([first, second, "/page", ...others.filter((path) => path !== "/page")]);
  expect(await Promise.all(answers)).toHaveLength(5);
});

test("who takes long holds nobody up, and who has gone away takes no place", async () => {
  const letIn = doorOf(1, 50);
  const begun: string[] = [];
  const ask = await serve((request, response) => {
    const begin = () => {
      begun.push(String(request.url));
      if (request.url === "/quick") response.end("quick");
    };
    if (request.url === "/gone") {
      request.socket.destroy();
      response.once("close", () => letIn({ response, first: false, begin }));
    } else letIn({ response, first: false, begin });
  });
  ask("/stream").catch(() => undefined);
  await expect.poll(() => begun).toEqual(["/stream"]);
  await ask("/gone").catch(() => undefined);
  expect(await ask("/quick")).toMatchObject({ status: 200, said: "quick" });
  expect(begun).toEqual(["/stream", "/quick"]);
});

test("a request that waited runs as its own and not as a part of the one that made room for it", async () => {
  const visitor = new AsyncLocalStorage<string>();
  const letIn = doorOf(1, 60_000);
  const found: Record<string, string | undefined> = {};
  const open: (() => void)[] = [];
  const ask = await serve((request, response) => {
    const path = String(request.url);
    const begin = () => {
      found[path] = visitor.getStore();
      // As Next does: what a request is about is known to all that follows from it.
      visitor.run(path, () => open.push(AsyncResource.bind(() => response.end("done"))));
    };
    letIn({ response, first: false, begin });
  });
  const answers = ["/a", "/b", "/c"].map((path) => ask(path));
  for (let begun = 1; begun <= 3; begun += 1) {
    await expect.poll(() => Object.keys(found).length).toBe(begun);
    open.shift()?.();
  }
  await Promise.all(answers);
  expect(found).toEqual({ "/a": undefined, "/b": undefined, "/c": undefined });
});
