import { beforeEach, expect, test } from "vitest";
import { mergeCustomers } from "@/lib/account/merging/merge-customers";
import { eraseCustomer } from "@/lib/account/personal-data/erase-customer";
import { readPerson } from "@/lib/account/personal-data/read-person";
import { readPersonalData } from "@/lib/account/personal-data/read-personal-data";
import { birthdayOffer } from "@/lib/newsletter/birthday/birthday-offer";
import { takeBirthday } from "@/lib/newsletter/birthday/take-birthday";
import { moveConsents } from "@/lib/newsletter/consent/move-consents";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";
import { knownCustomer, owner } from "../../support/customers/known-customer";

const now = new Date("2026-11-23T10:00:00Z");
const [email, other] = ["ada@birthday.example", "lovelace@birthday.example"];
let adaId = "";

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE consent_entry, newsletter_permission, subscriber, outbox_letter, app_user, customer, customer_merge CASCADE`;
  adaId = await knownCustomer(email);
});

async function give(day: string, month: string, to = email, words?: string) {
  const shop = await readShop(db());
  const form = { birth_day: day, birth_month: month, words_birthday: words ?? birthdayOffer(shop).mark };
  const person = { email: to, source: "account", proof: "signed_in" } as const;
  return transact((tx) => takeBirthday(tx, { ...person, form, shop }, now));
}
const kept = async (of = email) =>
  (await db().subscriber.findUnique({ where: { email: of } }))?.birthday ?? null;
const figure = async (id = adaId) =>
  (await db().customerFigures.findUniqueOrThrow({ where: { customerId: id } })).birthday;
const said = async () =>
  (await db().consentEntry.findMany({ orderBy: { id: "asc" } })).map(({ act, topic, proof }) => [
    ...[act, topic, proof],
  ]);

test("giving a birthday asks for its letter with the words beside it, changing it asks nothing anew, taking it out ends both", async () => {
  expect(await give("29", "2")).toBe("taken");
  expect([await kept(), await figure()]).toEqual(["02-29", "02-29"]);
  const [entry] = await db().consentEntry.findMany();
  expect(entry).toMatchObject({ wording: birthdayOffer(await readShop(db())).wording, source: "account" });
  await give("1", "3");
  expect([await kept(), await figure()]).toEqual(["03-01", "03-01"]);
  await give("", "");
  await give("", "");
  expect([await kept(), await figure()]).toEqual([null, null]);
  expect(await said()).toEqual([
    ["given", "birthday", "signed_in"],
    ["withdrawn", "birthday", null],
  ]);
});

test("nothing is kept of what is no day, of half a day, nor under words that nobody saw; a form without the fields says nothing", async () => {
  for (const [day, month] of [
    ["31", "4"],
    ["30", "2"],
    ["5", ""],
    ["", "5"],
    ["x", "1"],
    ["1", "13"],
  ])
    expect(await give(day ?? "", month ?? "")).toBe("fault");
  expect(await give("1", "1", email, "other words")).toBe("changed");
  expect(await kept()).toBeNull();
  expect(await said()).toEqual([]);
  await give("1", "1");
  const shop = await readShop(db());
  const person = { email, source: "account", proof: "signed_in" } as const;
  await transact((tx) => takeBirthday(tx, { ...person, form: {}, shop }, now));
  expect(await kept()).toBe("01-01");
});

test("the database keeps no birthday without permission for its letter, and forgets it with that, by whatever road", async () => {
  const yes = { email, act: "given", wording: "Yes", source: "footer", proof: "double_opt_in", at: now };
  await db().consentEntry.create({ data: { ...yes, topic: "newsletter" } });
  const write = (birthday: string) => db().subscriber.update({ where: { email }, data: { birthday } });
  await expect(write("01-01")).rejects.toThrow(/subscriber_birthday_wanted|nobody asked/);
  await give("1", "1");
  for (const wrong of ["02-30", "04-31", "13-01", "1-1", "00-10", "2000-01-01"])
    await expect(write(wrong), wrong).rejects.toThrow(/subscriber_birthday/);
  await transact((tx) => withdraw(tx, { email, topics: ["newsletter"], source: "letter" }, now));
  expect(await kept()).toBe("01-01");
  await transact((tx) => withdraw(tx, { email, topics: "all", source: "one_click" }, now));
  expect([await kept(), await figure()]).toEqual([null, null]);
  await give("1", "1");
  await db().newsletterPermission.deleteMany({ where: { email } });
  expect(await kept()).toBeNull();
});

test("of a birthday that is given and letters that are ended at once, no birthday is left without permission", async () => {
  await Promise.all(
    Array.from({ length: 6 }, (_, no) =>
      no % 2 === 0
        ? give(String(no + 1), "6")
        : transact((tx) => withdraw(tx, { email, topics: "all", source: "letter" }, now)),
    ),
  );
  const standing = await db().newsletterPermission.findUnique({
    where: { email_topic: { email, topic: "birthday" } },
  });
  expect((await kept()) !== null).toBe(standing?.state === "live");
});

test("it goes along to another address, but not over what was taken back there", async () => {
  await give("29", "2");
  await transact((tx) => moveConsents(tx, { from: email, to: other }, now));
  expect([await kept(), await kept(other)]).toEqual([null, "02-29"]);
  await give("1", "1");
  await transact((tx) => withdraw(tx, { email: other, topics: ["birthday"], source: "letter" }, now));
  await transact((tx) => moveConsents(tx, { from: email, to: other }, now));
  expect([await kept(), await kept(other)]).toEqual([null, null]);
});

test("merged, it stays with the address it was given under, unless letters were ended under the other; exported with it, erased with it", async () => {
  const otherId = await knownCustomer(other);
  await give("29", "2", other);
  const merge = { keepId: adaId, keepVersion: 1, otherId, otherVersion: 1 };
  expect(await transact((tx) => mergeCustomers(tx, owner, merge, now))).toMatchObject({ ok: true });
  expect(await kept(other)).toBe("02-29");
  const person = await readPerson(db(), adaId, { proven: false });
  if (!person) throw new Error("nobody");
  expect(JSON.stringify(await readPersonalData(db(), person))).toContain('"birthday":"02-29"');
  expect(await transact((tx) => eraseCustomer(tx, adaId, now))).toMatchObject({ ok: true });
  expect(await db().subscriber.count()).toBe(0);

  adaId = await knownCustomer("ada@again.example");
  const thirdId = await knownCustomer("third@again.example");
  await give("29", "2", "third@again.example");
  await give("1", "1", "ada@again.example");
  await give("", "", "ada@again.example");
  const strict = { keepId: adaId, keepVersion: 1, otherId: thirdId, otherVersion: 1 };
  await transact((tx) => mergeCustomers(tx, owner, strict, now));
  expect(await kept("third@again.example")).toBeNull();
});
