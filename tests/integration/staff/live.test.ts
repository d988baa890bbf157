import { fork } from "node:child_process";
import pg from "pg";
import { expect, test } from "vitest";
import { record } from "@/lib/journal/record";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { hearNews } from "@/lib/platform/news";
import { startSession } from "@/lib/platform/sessions/start-session";
import { liveStream } from "@/lib/staff/live/live-stream";
import type { Role } from "@/lib/staff/types";
import { inOneFile } from "../../support/in-one-file";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-22T10:00:00Z");
const order = (orderId: string) =>
  ({ type: "help_asked", orderId, data: { helpRequestId: "help_1" } }) as const;

/** An open page of somebody with this role, and what it was told so far. */
function openPage(role: Role, after: string | null = null) {
  const stop = new AbortController();
  let text = "";
  const reader = liveStream(
    db(),
    { actor: { kind: "staff", staffId: "stf_1", name: "A", role }, sessionId: "sess_1" },
    after,
    stop.signal,
  ).getReader();
  const done = (async () => {
    for (;;) {
      const { value, done: end } = await reader.read();
      if (end) return;
      text += new TextDecoder().decode(value);
    }
  })();
  const told = () => [...text.matchAll(/"orderId":"([^"]+)"/g)].map(([, id]) => id);
  return {
    told,
    text: () => text,
    close: async () => {
      stop.abort();
      await done;
    },
  };
}

const patience = { timeout: 15_000 };
const heard = () =>
  expect.poll(async () => {
    const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`;
    return row?.count;
  }, patience);

test("what happens is told to every page that may see it, once it is committed, over one connection", async () => {
  const [packer, owner, writer] = [openPage("support"), openPage("owner"), openPage("writer")];
  await heard().toBe(1);
  await expect(
    db().$transaction(async (tx) => {
      await record(tx, order("ord_lost"), now);
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  await db().$transaction((tx) => record(tx, order("ord_kept"), now));
  await expect.poll(() => [packer.told(), owner.told()], patience).toEqual([["ord_kept"], ["ord_kept"]]);
  expect(writer.told(), "a writer sees no orders").toEqual([]);
  expect(owner.text()).toMatch(/^retry: 2000\n.*\n\nid: \d+\ndata: \{"id":"\d+","type":"help_asked"/);
  await Promise.all([packer.close(), owner.close(), writer.close()]);
  await heard().toBe(0);
});

test("another process hears of it too", async () => {
  const other = fork(inOneFile("tests/support/staff/hear-process.ts"), [], {
    env: { ...process.env, DATABASE_URL: env().DATABASE_URL },
  });
  const said = (wanted: (message: unknown) => boolean) =>
    new Promise<unknown>((resolve) => {
      other.on("message", (message) => wanted(message) && resolve(message));
    });
  await said((message) => message === "listening");
  const news = said((message) => message !== "listening");
  await db().$transaction((tx) => record(tx, order("ord_far"), now));
  expect(await news).toMatchObject({ type: "help_asked", orderId: "ord_far" });
  other.kill();
  await heard().toBe(0);
});

test("what was missed while the connection was away is read from the journal", async () => {
  const page = openPage("owner");
  await heard().toBe(1);
  await db().$transaction((tx) => record(tx, order("ord_before"), now));
  await expect.poll(page.told, patience).toEqual(["ord_before"]);
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()",
  );
  await db().$transaction((tx) => record(tx, order("ord_unheard"), now));
  await client.end();
  await expect.poll(page.told, patience).toContain("ord_unheard");
  await page.close();
});

test("a browser that comes back says what it heard last, and is told the rest", async () => {
  const { id } = await db().journalEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  await db().$transaction((tx) => record(tx, order("ord_while_away"), now));
  const page = openPage("owner", id.toString());
  await expect.poll(page.told, patience).toContain("ord_while_away");
  await page.close();
});

test.each([
  ["is signed out", (userId: string) => db().session.deleteMany({ where: { userId } })],
  [
    "gets another role",
    (userId: string) => db().staffMember.update({ where: { userId }, data: { role: "writer" } }),
  ],
])("whoever %s hears no more, though the page is still open", async (_, change) => {
  const { actor, userId } = await staffRow("support");
  const { sessionId } = await startSession(db(), { userId }, new Date());
  const stream = liveStream(db(), { actor, sessionId }, null, new AbortController().signal, 100);
  let over = false;
  const ended = (async () => {
    for await (const _ of stream) void _;
    over = true;
  })();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(over).toBe(false);
  await change(userId);
  await ended;
  await heard().toBe(0);
});

test("nobody listens and nothing breaks: telling is free of listeners", async () => {
  await db().$transaction((tx) => record(tx, order("ord_quiet"), now));
  const gaps: unknown[] = [];
  const stop = hearNews({ onNews: (news) => gaps.push(news), onGap: () => gaps.push("gap") });
  await expect.poll(() => gaps, patience).toEqual(["gap"]);
  stop();
});
