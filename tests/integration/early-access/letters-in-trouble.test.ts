import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readAnnouncementForm } from "@/lib/early-access/admin/announcement/data";
import { stopMailing } from "@/lib/early-access/admin/letters/stop-mailing";
import { endSale } from "@/lib/early-access/admin/schedule/end-sale";
import { unscheduleSale } from "@/lib/early-access/admin/schedule/unschedule-sale";
import { forgetReaders } from "@/lib/early-access/letters/forget-readers";
import { gatherReaders } from "@/lib/early-access/letters/gather-readers";
import { claimLetter } from "@/lib/mail/claim-letter";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { transact } from "@/lib/platform/transact";
import {
  after,
  allows,
  days,
  first,
  freshShop,
  letters,
  member,
  now,
  opensAt,
  reasons,
  run,
  sale,
  segment,
  staff,
  windowOf,
  write,
  writeOne,
} from "../../support/early-access/sale-letters";

beforeEach(async () => {
  await freshShop();
});
afterEach(() => vi.restoreAllMocks());

test("killed between any two steps, by several workers at once, everybody gets one letter and nobody two", async () => {
  const people = Array.from({ length: 30 }, (_, no) => `reader${no}@example.com`);
  for (const email of people) await allows(email);
  const id = await sale([{ kind: "newsletter", opensAt: first }]);
  await write(id);
  let killed = 0;
  const dies = async () => {
    await db()
      .$transaction(async (tx) => {
        if (await writeOne(tx, first)) killed += 1;
        throw new Error("killed");
      })
      .catch(() => undefined);
  };
  await gatherReaders(db(), first);
  await dies();
  await Promise.all([run(first), dies(), run(first), dies(), run(first), dies()]);
  await dies();
  await run(first);
  expect(killed).toBeGreaterThan(0);
  expect((await letters()).sort()).toEqual([...people].sort());
  expect(await db().saleInvitation.count()).toBe(people.length);
  const again = db().$executeRaw`UPDATE sale_mailing_reader SET state = 'due', settled_at = NULL`;
  await expect(again).rejects.toThrow(/settled once/);
  await expect(db().$executeRaw`
    INSERT INTO sale_mailing_reader (window_id, email, due_at, state, settled_at)
    SELECT id, 'early@example.com', opens_at, 'written', opens_at - interval '1 second' FROM sale_window`).rejects.toThrow(
    /sale_mailing_reader_settled/,
  );
});

test("nothing further goes out once there is nothing to buy, the letters are stopped, the sale ended or opened", async () => {
  for (const name of ["a", "b"]) await allows(`${name}@example.com`);
  const stock = (onHand: number) => db().stock.updateMany({ data: { onHand } });
  const id = await sale([{ kind: "newsletter", opensAt: first }]);
  await write(id);
  await stock(0);
  await run(first);
  expect(await letters(), "sold out").toEqual([]);
  await stock(5);
  await db().$transaction((tx) => writeOne(tx, first));
  expect(await letters()).toHaveLength(1);
  const windowId = await windowOf(id);
  expect(await transact((tx) => stopMailing(tx, staff, { windowId }, first))).toMatchObject({ ok: true });
  await run(after(first, 5));
  expect(await letters()).toHaveLength(1);
  expect(await reasons()).toEqual({ "a@example.com": "stopped", "b@example.com": "stopped" });
  expect(await db().outboxLetter.findFirstOrThrow(), "what was written is not sent").toMatchObject({
    ...{ state: "suppressed", lastError: "stopped" },
  });

  await transact((tx) => endSale(tx, staff, { id }, after(first, 6)));
  const other = await sale([{ kind: "newsletter", opensAt: first }]);
  await write(other);
  await run(first);
  const waiting = await db().outboxLetter.findMany({ where: { state: "waiting" } });
  expect(waiting).toHaveLength(2);
  const [one, two] = waiting.map((letter) => letter.id);
  expect(await claimLetter(db(), one ?? "", opensAt), "it is everybody's by then").toBeNull();
  expect(await db().outboxLetter.findUnique({ where: { id: one ?? "" } })).toMatchObject({
    lastError: "too_late",
  });
  await transact((tx) => endSale(tx, staff, { id: other }, after(first, 7)));
  expect(await claimLetter(db(), two ?? "", after(first, 8))).toBeNull();

  const third = await sale([{ kind: "newsletter", opensAt: first }]);
  await write(third);
  await transact((tx) => unscheduleSale(tx, staff, { id: third }, now));
  await run(first);
  await run(opensAt);
  expect(await db().outboxLetter.count({ where: { state: "waiting" } })).toBe(0);
  await transact((tx) => forgetReaders(tx, after(first, days(89))));
  expect(await db().saleMailingReader.count()).toBe(4);
  await transact((tx) => forgetReaders(tx, after(first, days(96))));
  expect([await db().saleMailingReader.count(), await db().saleInvitation.count()]).toEqual([0, 0]);
  const figures = await db().saleMailing.findMany({ orderBy: { written: "asc" } });
  expect(figures.map(({ written }) => written)).toEqual([0, 0, 1]);
});

test("a reader or a window that comes to grief holds up no other, and is seen and tried again", async () => {
  // As many as are written side by side: they would keep every lane busy.
  const bad = ["a-bad1", "a-bad2", "a-bad3"];
  for (const name of [...bad, "b", "c"]) await allows(`${name}@example.com`);
  const id = await sale([
    { kind: "newsletter", opensAt: first },
    { kind: "invitation", opensAt: first },
  ]);
  const windowId = await windowOf(id, "invitation");
  await write(id);
  await write(id, "invitation");
  await db().$executeRaw`ALTER TABLE outbox_letter ADD CONSTRAINT grief CHECK (to_email NOT LIKE 'a-bad%')`;
  await db().$executeRawUnsafe(
    `ALTER TABLE sale_mailing ADD CONSTRAINT grief CHECK (window_id <> '${windowId}' OR gathered_at IS NULL)`,
  );
  const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
  try {
    await expect(run(first)).rejects.toThrow("could not be written");
    const said = logged.mock.calls.map(([what]) =>
      Object.entries(what as object).filter(([key]) => key !== "error"),
    );
    expect(said.length, "each of them, and the window").toBeGreaterThan(bad.length);
    expect(JSON.stringify(said), "and nobody's address").not.toContain("@");
    expect(await letters()).toEqual(["b@example.com", "c@example.com"]);
  } finally {
    await db().$executeRaw`ALTER TABLE outbox_letter DROP CONSTRAINT grief`;
    await db().$executeRaw`ALTER TABLE sale_mailing DROP CONSTRAINT grief`;
  }
  await run(after(first, 1));
  expect(await letters()).toEqual([...bad, "b", "c"].map((name) => `${name}@example.com`));
});

test("who asked to be told, and whose letter the sale's end takes back, is not said to be told", async () => {
  const id = await sale([{ kind: "invitation", opensAt: first }]);
  const wish = {
    id: "wish_a",
    kind: "sale",
    saleId: id,
    email: "a@example.com",
    wording: "Tell me.",
    locale: "en-GB",
    createdAt: now,
  };
  const proof = { state: "confirmed", proof: "double_opt_in", confirmedAt: now } as const;
  await db().productWish.create({ data: { ...wish, ...proof } });
  await run(opensAt);
  expect(await readAnnouncementForm(db(), { saleId: id, name: "" })).toMatchObject({ told: 1 });
  await transact((tx) => endSale(tx, staff, { id }, opensAt));
  expect(await db().outboxLetter.findFirstOrThrow()).toMatchObject({ state: "suppressed" });
  expect(await readAnnouncementForm(db(), { saleId: id, name: "" })).toMatchObject({ told: 0 });
});

test("whose letter was taken back unsent hears by the next window", async () => {
  await allows("a@example.com");
  const { id: segmentId } = await segment();
  await member(segmentId, "a@example.com");
  const later = after(first, 60);
  const id = await sale([
    { kind: "segment", segmentId, opensAt: first },
    { kind: "newsletter", opensAt: later },
  ]);
  await write(id, "segment");
  await write(id);
  await run(first);
  const windowId = await windowOf(id, "segment");
  await transact((tx) => stopMailing(tx, staff, { windowId }, first));
  await run(later);
  const sent = await db().outboxLetter.findMany({ orderBy: { createdAt: "asc" } });
  expect(sent.map(({ state }) => state)).toEqual(["suppressed", "waiting"]);
});
