import { beforeEach, expect, test } from "vitest";
import { claimLetter } from "@/lib/mail/claim-letter";
import { processLetterEvent } from "@/lib/mail/inbox/process-letter-event";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { createId } from "@/lib/values/id";

const now = new Date("2026-11-23T10:00:00Z");
const [ada, bo] = ["ada@example.com", "bo@example.com"];

const say = (email: string, topic: string, more: object = {}) =>
  db().consentEntry.create({
    data: {
      ...{ email, topic, act: "given", proof: "double_opt_in", source: "footer", at: now },
      ...{ wording: `Write to me with ${topic}.`, ...more },
    },
  });
/** A webhook of Resend about these addresses, worked on as the worker does; gives the facts it became. */
async function webhook(type: string, to: readonly string[], id: string = createId("lett")) {
  await db().letterEvent.create({ data: { id, type, payload: { type, data: { to: [...to] } } } });
  await transact((tx) => processLetterEvent(tx, id, now));
  return db().journalEntry.findMany({ where: { type: "letter_complained" }, orderBy: { id: "asc" } });
}
const answer = (entryId: bigint) => transact((tx) => react(tx, entryId.toString(), now));
const live = async () =>
  (await db().newsletterPermission.findMany({ where: { state: "live" } })).map(({ email }) => email);

beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, suppression, outbox_letter, letter_event, journal_entry, product_wish CASCADE`;
  await say(ada, "newsletter");
  await say(ada, "similar", { basis: "soft", proof: "bought" });
  await say(bo, "newsletter");
});

test("whoever marks a letter as spam takes everything back, in the ledger with the words it was about, and once", async () => {
  const id = createId("lett");
  const letter = { id, key: id, template: "news-welcome", toEmail: ada, topic: "newsletter", props: {} };
  await db().outboxLetter.create({ data: { ...letter, createdAt: now } });
  const [fact] = await webhook("email.complained", ["ADA@example.com"]);
  expect(JSON.stringify(fact?.data), "the journal names nobody").not.toContain("@");
  // Twice, as after a crash between the reaction and the worker's note of it.
  for (const _ of [1, 2]) await answer(fact?.id ?? 0n);
  const taken = await db().consentEntry.findMany({ where: { act: "withdrawn" }, orderBy: { topic: "asc" } });
  expect(taken).toMatchObject([
    { topic: "newsletter", source: "complaint", wording: "Write to me with newsletter.", basis: "consent" },
    { topic: "similar", source: "complaint", wording: "Write to me with similar.", basis: "soft" },
  ]);
  expect(await live()).toEqual([bo]);
  expect(await claimLetter(db(), id, now), "nor is sent what waits").toBeNull();
  await db().suppression.deleteMany();
  await say(ada, "newsletter", { proof: "import", source: "import" });
  expect(await live(), "a file brings nobody back, also when Resend lifts its own ban").toEqual([bo]);
});

test("each addressee of a webhook counts, and a stranger's complaint makes no subscriber of them", async () => {
  const [fact] = await webhook("email.complained", [ada, bo, "stranger@example.com"]);
  await answer(fact?.id ?? 0n);
  expect(await live()).toEqual([]);
  expect(await db().subscriber.count({ where: { email: "stranger@example.com" } })).toBe(0);
  expect(await db().suppression.count()).toBe(3);
});

test("a bounce takes no word back, and a complaint whose webhook was emptied meanwhile does nothing", async () => {
  expect(await webhook("email.bounced", [ada])).toEqual([]);
  expect(await live()).toEqual(expect.arrayContaining([ada, bo]));
  const [fact] = await webhook("email.complained", [bo], "msg_gone");
  await db().letterEvent.update({ where: { id: "msg_gone" }, data: { payload: {} } });
  await answer(fact?.id ?? 0n);
  expect(await live()).toContain(bo);
  expect(await db().suppression.count({ where: { email: bo } }), "it is not written to all the same").toBe(1);
});
