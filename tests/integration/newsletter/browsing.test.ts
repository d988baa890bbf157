import { beforeAll, beforeEach, expect, test } from "vitest";
import { browsingOffer } from "@/lib/newsletter/browsing/browsing-offer";
import { noteView } from "@/lib/newsletter/browsing/note-view";
import { tidyViews } from "@/lib/newsletter/browsing/tidy-views";
import { moveConsents } from "@/lib/newsletter/consent/move-consents";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { changePreferences } from "@/lib/newsletter/preferences/change-preferences";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer } from "../../support/customers/known-customer";
import { allow } from "../../support/flows/reader";

const now = new Date("2026-11-23T10:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const email = "ada@example.com";
let shop: OpenShop;
let [customerId, userId] = ["", ""];

const look = (at = now, variantId = shop.small) => transact((tx) => noteView(tx, { userId, variantId }, at));
const views = () => db().productView.findMany({ where: { customerId } });
const stop = (topics: readonly string[] | "all") =>
  transact((tx) => withdraw(tx, { email, topics, source: "letter" }, now));

beforeAll(async () => {
  shop = await openShop();
});

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE consent_entry, newsletter_permission, subscriber, customer, app_user CASCADE`;
  userId = "user_ada";
  await db().user.create({ data: { id: userId, email, emailVerified: now } });
  customerId = await knownCustomer(email, { userId });
});

test("a look is noted of whoever agreed and of nobody else, once a thing and hour", async () => {
  expect(await look()).toBe(false);
  await allow(email, now);
  expect(await look(), "agreed to letters, not to this").toBe(false);
  await allow(email, now, "browsing");
  expect(await Promise.all([look(), look(), look()])).toEqual(expect.arrayContaining([true, false, false]));
  // Another size is the same thing.
  await look(later(0.9), shop.large);
  expect(await views()).toMatchObject([{ times: 1, lastViewedAt: now }]);
  await look(later(1.5), shop.large);
  expect(await views()).toMatchObject([{ times: 2, lastViewedAt: later(1.5) }]);
  expect(await transact((tx) => noteView(tx, { userId: "nobody", variantId: shop.small }, now))).toBe(false);
  await db().product.updateMany({ data: { status: "draft" } });
  expect(await look(later(9)), "not on sale").toBe(false);
  await db().product.updateMany({ data: { status: "active" } });
});

test("the database lets no look in without permission, by whatever road", async () => {
  const { productId } = await db().variant.findUniqueOrThrow({ where: { id: shop.small } });
  const data = { customerId, productId, lastViewedAt: now };
  await expect(db().productView.create({ data })).rejects.toThrow(/no permission to note/);
  await allow(email, now, "browsing");
  await db().productView.create({ data });
  const other = await knownCustomer("ben@example.com");
  await expect(db().productView.updateMany({ data: { customerId: other } })).rejects.toThrow(/no permission/);
});

test("taking it back erases what was noted: alone, with everything else, and while a look is just being noted", async () => {
  await allow(email, now, "browsing");
  await allow(email, now);
  await look();
  const offer = browsingOffer(await readShop(db()));
  const form = { topic_newsletter: "yes", frequency: "every" };
  // The box was not ticked any more; what else is agreed to stands.
  await changePreferences(
    { email, form: { ...form, topic_newsletter: "" }, source: "account", proof: "signed_in" },
    now,
  );
  expect(await views()).toEqual([]);
  const again = {
    ...form,
    topic_newsletter: "",
    [`topic_${offer.key}`]: "yes",
    [`words_${offer.key}`]: offer.mark,
  };
  await changePreferences({ email, form: again, source: "account", proof: "signed_in" }, now);
  const [said] = await db().consentEntry.findMany({
    where: { act: "given", topic: "browsing" },
    orderBy: { id: "desc" },
  });
  expect(said).toMatchObject({ wording: offer.wording, source: "account", proof: "signed_in" });
  await look();
  expect(await views()).toHaveLength(1);
  await stop("all");
  expect(await views()).toEqual([]);
  for (let round = 0; round < 20; round += 1) {
    await allow(email, later(round), "browsing");
    await Promise.all([look(later(round)), stop(["browsing"]), look(later(round), shop.large)]);
    expect(await views(), `round ${round}`).toEqual([]);
  }
});

test("nothing is kept for longer than ninety days, with a job that runs once a day", async () => {
  await allow(email, now, "browsing");
  await look();
  const tidy = (hours: number) => transact((tx) => tidyViews(tx, later(hours)));
  expect(await tidy(88 * 24)).toBe(0);
  expect(await tidy(89 * 24 + 1)).toBe(1);
});

test("whoever moves to another address takes it along with their permission; without that it goes", async () => {
  await allow(email, now, "browsing");
  await look();
  const to = "ada@new.example";
  await transact(async (tx) => {
    await moveConsents(tx, { from: email, to }, now);
    await tx.customer.update({ where: { id: customerId }, data: { email: to } });
  });
  expect(await views()).toHaveLength(1);
  await db().customer.update({ where: { id: customerId }, data: { email: "ada@third.example" } });
  expect(await views()).toEqual([]);
});
