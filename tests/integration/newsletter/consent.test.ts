import { beforeEach, expect, test } from "vitest";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { linksOffer } from "@/lib/newsletter/links/links-offer";
import { askLetters } from "@/lib/newsletter/opt-in/ask-letters";
import { confirmOptIn } from "@/lib/newsletter/opt-in/confirm-opt-in";
import { pauseLetters } from "@/lib/newsletter/preferences/pause-letters";
import { savePreferences } from "@/lib/newsletter/preferences/save-preferences";
import { beginSoftOptIn } from "@/lib/newsletter/similar/begin-soft-opt-in";
import { tellSimilar } from "@/lib/newsletter/similar/tell-similar";
import { topicWords } from "@/lib/newsletter/topics/topic-words";
import type { OfferedTopic } from "@/lib/newsletter/types";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";

const now = new Date("2026-11-23T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const email = "ada@example.com";
const topic = (key: string): OfferedTopic => ({
  ...{ key, title: key, promise: "Monthly." },
  ...{ wording: `Write to me with ${key}.`, mark: key },
});
const [newsletter, sales] = [topic("newsletter"), topic("sales")];

const ask = (topics = [newsletter], at = now, to = email) =>
  transact((tx) => askLetters(tx, { email: to, topics, source: "footer", locale: "en-GB" }, at));
const confirm = async (at = now) => {
  const { id } = await db().optIn.findFirstOrThrow({ orderBy: { id: "desc" } });
  return transact((tx) => confirmOptIn(tx, id, at));
};
const stop = (topics: readonly string[] | "all" = "all", at = now) =>
  transact((tx) => withdraw(tx, { email, topics, source: "letter" }, at));
const states = async () =>
  Object.fromEntries(
    (await db().newsletterPermission.findMany({ where: { email } })).map((one) => [one.topic, one.state]),
  );
const templates = async () =>
  (await db().outboxLetter.findMany({ orderBy: { id: "asc" } })).map((letter) => letter.template);

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE consent_entry, newsletter_permission, subscriber, opt_in, outbox_letter, customer CASCADE`;
});

test("what is asked for allows nothing until the mailbox confirms it, once, with the words that were read", async () => {
  await ask([newsletter, sales]);
  expect(await states()).toEqual({ newsletter: "asked", sales: "asked" });
  expect(await templates()).toEqual(["confirm-letters"]);
  const presses = await Promise.all([confirm(), confirm(), confirm()]);
  expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await states()).toEqual({ newsletter: "live", sales: "live" });
  const words = { source: "footer", proof: "double_opt_in" };
  expect(await db().consentEntry.findMany({ where: { act: "given" }, orderBy: { id: "asc" } })).toMatchObject(
    [
      { topic: "newsletter", wording: "Write to me with newsletter.", ...words },
      { topic: "sales", wording: "Write to me with sales.", ...words },
    ],
  );
  expect(await templates()).toEqual(["confirm-letters", "news-welcome"]);
  const facts = await db().journalEntry.findMany({ orderBy: { id: "desc" }, take: 2 });
  expect(facts.map(({ type }) => type)).toEqual(["consent_confirmed", "consent_confirmed"]);
  expect(JSON.stringify(facts.map(({ data }) => data))).not.toContain("@");
});

test("a link is for fourteen days, and stopping everything closes those that wait", async () => {
  await ask();
  expect(await confirm(later(14))).toMatchObject({ ok: false, reason: "spent" });
  await ask([newsletter], later(1));
  await stop("all", later(1));
  expect(await confirm(later(2))).toMatchObject({ ok: false });
  expect(await states()).toEqual({ newsletter: "withdrawn", similar: "withdrawn" });
});

test("an address is asked three times a day at most, by whomever, and who has it all is told so once a day", async () => {
  await Promise.all([1, 2, 3, 4, 5].map(() => ask([newsletter], now, "ADA@example.com")));
  expect(await templates()).toEqual(["confirm-letters", "confirm-letters", "confirm-letters"]);
  await ask([newsletter], later(1.1));
  await confirm(later(1.1));
  await ask([newsletter], later(3));
  await ask([newsletter], later(3));
  expect((await templates()).slice(4)).toEqual(["news-welcome", "letters-known"]);
});

test("asking again takes nothing from somebody who gets letters", async () => {
  await ask();
  await confirm();
  const again = { email, act: "asked", topic: "newsletter", wording: "x", source: "footer", at: now };
  await db().consentEntry.create({ data: again });
  expect(await states()).toEqual({ newsletter: "live" });
});

test("the ledger is never rewritten, by nobody, but for the address of a person who is erased", async () => {
  await ask();
  await confirm();
  const change = (data: object) => db().consentEntry.updateMany({ data });
  await expect(change({ wording: "Everything, always" })).rejects.toThrow();
  await expect(change({ proof: "signed_in" })).rejects.toThrow();
  await expect(change({ email: "eve@example.com" })).rejects.toThrow();
  await expect(db().consentEntry.deleteMany()).rejects.toThrow();
  await expect(db().$executeRaw`UPDATE consent_entry SET source = 'x'`).rejects.toThrow(/never changed/);
  await change({ email: "0123@erased.invalid" });
});

test("consent without proof, a soft opt-in that is none and words that are empty are no rows", async () => {
  const row = { email, topic: "newsletter", wording: "Write to me", source: "footer", at: now };
  const enter = (data: object) => db().consentEntry.create({ data: { ...row, act: "given", ...data } });
  await expect(enter({})).rejects.toThrow(/consent_entry_proven/);
  await expect(enter({ proof: "hearsay" })).rejects.toThrow(/consent_entry_proven/);
  await expect(enter({ proof: "bought" })).rejects.toThrow(/consent_entry_soft/);
  await expect(enter({ proof: "signed_in", wording: "" })).rejects.toThrow(/consent_entry_words/);
  await expect(enter({ act: "sold" })).rejects.toThrow(/consent_entry_act/);
  await expect(enter({ act: "paused" })).rejects.toThrow(/consent_entry_pause/);
});

test("neither a file nor a purchase brings back what was withdrawn; the person themselves does", async () => {
  await ask();
  await confirm();
  await stop();
  await stop();
  expect(await db().consentEntry.count({ where: { act: "withdrawn" } })).toBe(2);
  const enter = (about: string, more: object) =>
    db().consentEntry.create({
      data: { email, act: "given", topic: about, wording: "x", source: "import", at: now, ...more },
    });
  await enter("newsletter", { proof: "import" });
  await enter("newsletter", { proof: "statement" });
  await enter("similar", { proof: "bought", basis: "soft" });
  expect(await states()).toEqual({ newsletter: "withdrawn", similar: "withdrawn" });
  await ask();
  await enter("newsletter", { proof: "import" });
  expect(await states()).toMatchObject({ newsletter: "asked" });
  await confirm();
  expect(await states()).toMatchObject({ newsletter: "live" });
});

test("a buyer who was told of similar goods and did not say no may be written to about these once it is paid", async () => {
  const told = (refused: boolean, orderId: string) =>
    transact((tx) => tellSimilar(tx, { email, wording: "Similar.", refused, locale: "en-GB", orderId }, now));
  const pay = (orderId: string) => transact((tx) => beginSoftOptIn(tx, orderId, now));
  await pay("ord_untold");
  await told(false, "ord_1");
  expect(await states()).toEqual({ similar: "told" });
  await pay("ord_1");
  await pay("ord_1");
  expect(await states()).toEqual({ similar: "live" });
  const soft = { act: "given", basis: "soft", proof: "bought" };
  expect(await db().consentEntry.count({ where: soft })).toBe(1);
  await told(true, "ord_2");
  await told(false, "ord_3");
  await pay("ord_3");
  expect(await states()).toEqual({ similar: "withdrawn" });
});

test("preferences write only what changes, each with its proof; pauses begin and end", async () => {
  const save = (chosen: string[], frequency: "every" | "monthly" = "every") =>
    transact((tx) =>
      savePreferences(
        tx,
        {
          ...{ email, locale: "en-GB", offered: [newsletter, sales], chosen, frequency },
          ...{ similar: false, source: "account", proof: "signed_in" },
        },
        now,
      ),
    );
  await save(["newsletter"]);
  await save(["newsletter"]);
  await save(["sales"], "monthly");
  const pause = (on: boolean) =>
    transact((tx) => pauseLetters(tx, { email, pause: on, source: "account" }, now));
  await pause(true);
  await pause(true);
  expect(await db().subscriber.findMany()).toMatchObject([{ frequency: "monthly", pausedUntil: later(30) }]);
  await pause(false);
  const ledger = { act: true, topic: true, proof: true };
  expect(await db().consentEntry.findMany({ orderBy: { id: "asc" }, select: ledger })).toEqual([
    { act: "given", topic: "newsletter", proof: "signed_in" },
    { act: "given", topic: "sales", proof: "signed_in" },
    { act: "withdrawn", topic: "newsletter", proof: null },
    { act: "paused", topic: "*", proof: null },
    { act: "resumed", topic: "*", proof: null },
  ]);
  expect(await templates(), "one welcome, whatever is added later").toEqual(["news-welcome"]);
  expect((await db().subscriber.findUniqueOrThrow({ where: { email } })).pausedUntil).toBeNull();
});

test("who leaves the box about links empty has said no to it, whatever the words beside another box say", async () => {
  const links = linksOffer(await readShop(db()));
  const told = { ...newsletter, wording: topicWords("Nook & Paw", newsletter) };
  const save = (chosen: string[]) =>
    transact((tx) =>
      savePreferences(
        tx,
        {
          ...{ email, locale: "en-GB", offered: [told, links], chosen, frequency: "every" },
          ...{ similar: false, source: "letter", proof: "letter_link" },
        },
        now,
      ),
    );
  await save(["newsletter"]);
  expect(await states()).toEqual({ newsletter: "live", links: "withdrawn" });
  await save(["newsletter", "links"]);
  expect(await states()).toEqual({ newsletter: "live", links: "live" });
  await transact((tx) => withdraw(tx, { email, topics: "all", source: "one_click" }, now));
  expect(await states()).toMatchObject({ newsletter: "withdrawn", links: "withdrawn" });
});
