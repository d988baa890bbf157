import { beforeEach, expect, test } from "vitest";
import { listProducts } from "@/lib/catalogue/admin/products/data";
import { saveProduct } from "@/lib/catalogue/save-product";
import { claimLetter } from "@/lib/mail/claim-letter";
import { readWaiting } from "@/lib/newsletter/admin/data";
import { moveConsents } from "@/lib/newsletter/consent/move-consents";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { confirmOptIn } from "@/lib/newsletter/opt-in/confirm-opt-in";
import { pauseLetters } from "@/lib/newsletter/preferences/pause-letters";
import { answerWishes } from "@/lib/newsletter/wishes/answer-wishes";
import { askWish } from "@/lib/newsletter/wishes/ask-wish";
import { listOffered } from "@/lib/newsletter/wishes/data";
import { forgetWish } from "@/lib/newsletter/wishes/forget-wish";
import { tidyWishes } from "@/lib/newsletter/wishes/tidy-wishes";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { readListRequest } from "@/lib/values/list-request";
import type { WishKind } from "@/lib/values/wish-words";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-23T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const email = "ada@example.com";
let variantId = "";

/** The nest with so many pieces at this price, from a moment on. */
const set = (onHand: number, price: number, at = now) =>
  transact((tx) =>
    saveProduct(
      tx,
      productDraft({
        ...{ handle: "nest", title: "Nest", status: "active", options: [] },
        variants: [{ optionValues: [], price, onHand }],
      }),
      at,
    ),
  );
const ask = (kind: WishKind, signedIn = false, at = now, to = email, price = 8900) =>
  transact((tx) =>
    askWish(
      tx,
      {
        ...{
          email: to,
          kind,
          variantId,
          price,
          currency: "GBP",
          wording: `Write to me once, below ${price}.`,
        },
        ...{ title: "Nest", locale: "en-GB", signedIn },
      },
      at,
    ),
  );
const confirm = async () => {
  const { id } = await db().optIn.findFirstOrThrow({ orderBy: { id: "desc" } });
  return transact((tx) => confirmOptIn(tx, id, now));
};
const answer = (at = now) => transact((tx) => answerWishes(tx, at));
const letters = async () =>
  (await db().outboxLetter.findMany({ orderBy: { id: "asc" } })).map(({ template }) => template);

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE product, product_wish, consent_entry, subscriber, opt_in, outbox_letter, suppression CASCADE`;
  await set(0, 8900);
  variantId = (await db().variant.findFirstOrThrow()).id;
});

test("a wish counts once its mailbox confirmed it, gets one letter when stock returns, and is over", async () => {
  await ask("back");
  await ask("back");
  expect(await db().productWish.count()).toBe(1);
  await set(5, 8900);
  expect(await answer(), "not confirmed").toBe(0);
  await set(0, 8900);
  await confirm();
  expect(await answer(), "still sold out").toBe(0);
  await set(5, 8900);
  expect(await Promise.all([answer(), answer()])).toContain(1);
  await set(0, 8900);
  await set(5, 8900);
  expect(await answer(later(1))).toBe(0);
  expect((await letters()).filter((one) => one.startsWith("wish-"))).toEqual(["wish-back"]);
  expect(await db().newsletterPermission.count(), "it begins no newsletter").toBe(0);
});

test("while the shop has a wish's letter switched off, wishes of that kind wait and are not offered", async () => {
  await ask("back", true);
  await set(5, 8900);
  const off = { template: "wish-back", since: now, actor: "system:test", actorName: "Test" };
  await db().letterOff.create({ data: off });
  expect(await listOffered(db())).toEqual(["price"]);
  expect(await answer()).toBe(0);
  expect(await db().productWish.count({ where: { state: "confirmed" } })).toBe(1);
  await db().letterOff.deleteMany();
  expect(await listOffered(db())).toEqual(["back", "price"]);
  expect(await answer()).toBe(1);
  expect(await letters()).toEqual(["wish-back"]);
});

test("a price that falls is told with what it was, and with the lowest of the thirty days before", async () => {
  await set(5, 8900);
  await ask("price", true);
  expect(await letters(), "signed in: no letter has to ask").toEqual([]);
  const pause = (on: boolean, at: Date) =>
    transact((tx) => pauseLetters(tx, { email, pause: on, source: "account" }, at));
  await set(5, 9900, later(1));
  expect(await answer(later(1))).toBe(0);
  await set(5, 7900, later(2));
  await pause(true, later(2));
  expect(await answer(later(2)), "paused: it waits").toBe(0);
  await pause(false, later(2));
  expect(await answer(later(2))).toBe(1);
  expect(await db().outboxLetter.findMany()).toMatchObject([
    { template: "wish-price", props: { price: 7900, asked: 8900, lowest: 8900 } },
  ]);
});

test("who stopped everything, bounced or never confirmed gets no letter, and none can be put in by hand", async () => {
  const insert = (wishId: string | null, template = "wish-back") =>
    db().outboxLetter.create({
      data: { id: createId("lett"), key: createId("lett"), template, toEmail: email, wishId, props: {} },
    });
  await expect(insert(null)).rejects.toThrow(/outbox_letter_wish_is_named/);
  await expect(insert("wish_none")).rejects.toThrow(/never_asked/);
  await ask("back");
  const { id } = await db().productWish.findFirstOrThrow();
  await expect(insert(id)).rejects.toThrow(/asked/);
  await confirm();
  await transact((tx) => withdraw(tx, { email, topics: "all", source: "one_click" }, now));
  await set(5, 8900);
  expect(await answer()).toBe(0);
  await expect(insert(id)).rejects.toThrow(/ended/);
  await ask("back", true);
  await db().suppression.create({ data: { email, reason: "bounced" } });
  expect(await answer()).toBe(1);
  expect(await letters()).not.toContain("wish-back");
  expect(await db().productWish.count({ where: { state: "ended" } })).toBe(2);
});

test("a letter that is written and not yet sent stays unsent when its reader stops everything", async () => {
  await ask("back", true);
  await set(5, 8900);
  await answer();
  const { id } = await db().outboxLetter.findFirstOrThrow({ where: { template: "wish-back" } });
  await transact((tx) => withdraw(tx, { email, topics: "all", source: "one_click" }, now));
  expect(await claimLetter(db(), id, now)).toBeNull();
  expect(await db().outboxLetter.findUnique({ where: { id } })).toMatchObject({
    state: "suppressed",
    lastError: "ended",
  });
});

test("an open wish has the words seen last; a stranger changes nothing of one that is confirmed", async () => {
  await ask("price");
  await ask("price", false, now, email, 9900);
  expect(await db().productWish.findMany()).toMatchObject([
    { price: 9900, wording: "Write to me once, below 9900." },
  ]);
  await confirm();
  await ask("price", false, now, email, 12900);
  expect(await db().productWish.findMany()).toMatchObject([{ state: "confirmed", price: 9900 }]);
  expect(await letters(), "the answer is the same, and so is the letter").toHaveLength(3);
  await ask("back", false, now);
  expect(await db().productWish.count(), "asked three times a day at most").toBe(1);
});

test("one wish of many is forgotten by its owner alone, and what nobody confirmed goes when its link is over", async () => {
  await ask("back", true);
  await ask("price", true);
  const [first] = await db().productWish.findMany({ orderBy: { id: "asc" } });
  const forget = (by: string) =>
    transact((tx) => forgetWish(tx, { email: by, wishId: first?.id ?? "" }, now));
  await forget("eve@example.com");
  expect(await db().productWish.count({ where: { state: "confirmed" } })).toBe(2);
  await forget("ADA@example.com");
  expect(await db().productWish.count({ where: { state: "confirmed" } })).toBe(1);
  await ask("back", false, now, "bo@example.com");
  const tidy = (days: number) => transact((tx) => tidyWishes(tx, later(days)));
  expect(await tidy(13)).toBe(0);
  expect(await tidy(15)).toBe(1);
  expect(await tidy(367)).toBe(1);
  expect(await db().productWish.findMany()).toMatchObject([{ kind: "price", state: "confirmed" }]);
});

test("who has another address is told there, once, and nothing more comes to the old one", async () => {
  const to = "ada@example.org";
  await ask("back", true);
  await ask("price", true);
  await ask("price", true, now, to);
  await ask("back", false, now, to);
  await transact((tx) => moveConsents(tx, { from: email, to }, now));
  const open = await db().productWish.findMany({ where: { state: "confirmed" }, orderBy: { kind: "asc" } });
  expect(open.map((one) => [one.email, one.kind])).toEqual([
    [to, "back"],
    [to, "price"],
  ]);
});

test("the owner sees how many wait for each choice, and nobody's name", async () => {
  expect(await readWaiting(db(), (await db().product.findFirstOrThrow()).id)).toEqual([]);
  await ask("back", true);
  await ask("price", true);
  await ask("price", true, now, "bo@example.com", 9900);
  await ask("back", false, now, "cy@example.com");
  const { id } = await db().product.findFirstOrThrow();
  expect(await readWaiting(db(), id)).toEqual([{ variantId, title: null, back: 1, price: 2, below: 9900 }]);
  const found = await listProducts(db(), readListRequest({ waiting: "any" }));
  expect(found.rows).toMatchObject([{ id, waiting: 3 }]);
});
