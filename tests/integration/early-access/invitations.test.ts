import { setTimeout } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { addLine } from "@/lib/basket/lines/add-line";
import { countInvitations, listInvitations } from "@/lib/early-access/admin/invitations/data";
import { invite } from "@/lib/early-access/admin/invitations/invite";
import { withdraw } from "@/lib/early-access/admin/invitations/withdraw";
import { endSale } from "@/lib/early-access/admin/schedule/end-sale";
import { takeInvitation } from "@/lib/early-access/invitations/take-invitation";
import { gatherReaders } from "@/lib/early-access/letters/gather-readers";
import { readPromises } from "@/lib/early-access/offers/read-promises";
import { readSaleOffers } from "@/lib/early-access/offers/read-sale-offers";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readListRequest } from "@/lib/values/list-request";
import { writer } from "../../support/customers/known-customer";
import {
  after,
  allows,
  endsAt,
  first,
  freshShop,
  letters,
  now,
  reasons,
  run,
  sale,
  staff,
  windowOf,
  write,
  writeOne,
} from "../../support/early-access/sale-letters";

let small: string;

beforeEach(async () => {
  small = await freshShop();
});

const inviteTo = (id: string, emails: string[], at = now) =>
  transact((tx) => invite(tx, staff, { id, emails }, at));
const takeBack = (id: string, ids: string[], at = first) =>
  transact((tx) => withdraw(tx, staff, { id, selection: { ids } }, at));
const invitationOf = async (email: string) =>
  (await db().saleInvitation.findFirst({ where: { email } }))?.id ?? "";
const withLink = (id: string) => ({ customerId: null, invitations: [id] });

test("whoever was invited by hand is found among any number, by pages, search and whether they came", async () => {
  const id = await sale([
    { kind: "invitation", opensAt: first },
    { kind: "newsletter", opensAt: first },
  ]);
  await inviteTo(
    id,
    Array.from({ length: 120 }, (_, no) => `guest${no}@example.com`),
  );
  const byLetter = { windowId: await windowOf(id), email: "reader@example.com", createdAt: now };
  await db().saleInvitation.create({ data: { id: "sinv_reader", ...byLetter } });
  const list = async (query: Record<string, string>) =>
    (await listInvitations(db(), id, readListRequest(query)))?.page;
  const page = await list({ sort: "email" });
  expect([page?.rows.length, page?.total]).toEqual([50, 120]);
  const next = await list({ sort: "email", after: page?.next ?? "" });
  expect(next?.rows.some(({ email }) => page?.rows.some((one) => one.email === email))).toBe(false);
  expect((await list({ q: "guest77@" }))?.rows).toMatchObject([
    { email: "guest77@example.com", url: expect.stringContaining("/letters/early/") },
  ]);
  expect((await list({ q: "reader" }))?.rows, "a letter's own link is none of these").toEqual([]);
  await transact(async (tx) => takeInvitation(tx, await invitationOf("guest5@example.com"), first));
  expect((await list({ used: "yes" }))?.rows.map(({ email }) => email)).toEqual(["guest5@example.com"]);
  expect(await countInvitations(db(), id)).toEqual({ made: 120, used: 1 });
  expect(await countInvitations(db(), await sale([]))).toBeNull();
});

test("a link that was taken back lets nobody in, what was promised stays, and a letter that waits is not sent", async () => {
  const id = await sale([
    { kind: "invitation", opensAt: first },
    { kind: "newsletter", opensAt: first },
  ]);
  await inviteTo(id, ["guest@example.com", "other@example.com"]);
  await allows("guest@example.com");
  await write(id, "invitation");
  await run(first);
  const [guest, other] = [await invitationOf("guest@example.com"), await invitationOf("other@example.com")];
  const promise = (await readPromises(db(), [small], withLink(guest), first)).get(small) ?? null;
  const wanted = { basketId: null, variantId: small, quantity: 1, currency: "GBP", promise };
  const added = await addLine(db(), { ...wanted, limits: { quantityPerLine: 9, linesPerBasket: 9 } }, first);
  if (!added.ok) throw new Error(added.reason);

  const asked = { id, selection: { ids: [guest] } };
  expect(await transact((tx) => withdraw(tx, writer, asked, first))).toMatchObject({ reason: "forbidden" });
  const another = await sale([{ kind: "invitation", opensAt: first }]);
  expect(await takeBack(another, [guest]), "by the sale's own page alone").toMatchObject({
    value: { done: 0 },
  });
  expect(await takeBack(id, [guest])).toMatchObject({ value: { done: 1 } });
  expect(await takeBack(id, [guest])).toMatchObject({ value: { done: 0 } });
  expect(await readSaleOffers(db(), [small], withLink(guest), first)).toEqual([]);
  expect(await transact((tx) => takeInvitation(tx, guest, first))).toBe(false);
  expect(await readSaleOffers(db(), [small], withLink(other), first)).toHaveLength(1);
  expect(await db().outboxLetter.findFirstOrThrow()).toMatchObject({ state: "suppressed" });
  expect(await db().auditEntry.count({ where: { action: "sale.uninvite", entityId: id } })).toBe(1);
  await run(after(first, 1));
  expect(await letters()).toHaveLength(1);
  expect(await db().saleMailingReader.count(), "nobody is said to be written to").toBe(0);

  const quote = (at: Date) =>
    quoteBasket(db(), { basketId: added.value.basketId, destination: { country: "GB" }, now: at });
  expect((await quote(first)).lines[0]?.unitPrice).toBe(6320);
  await inviteTo(id, ["guest@example.com"], first);
  const anew = await invitationOf("guest@example.com");
  expect(anew).not.toBe(guest);
  await run(after(first, 2));
  const sent = await db().outboxLetter.findMany({ orderBy: { createdAt: "asc" } });
  expect(sent.map(({ state, key }) => [state, key])).toEqual([
    ["suppressed", `sale-invitation:${guest}`],
    ["waiting", `sale-invitation:${anew}`],
  ]);
  expect(await readSaleOffers(db(), [small], withLink(anew), first)).toHaveLength(1);
  expect(await readSaleOffers(db(), [small], withLink(guest), first), "the old link stays dead").toEqual([]);
  await transact((tx) => endSale(tx, staff, { id }, after(first, 5)));
  expect((await quote(after(first, 5))).lines[0]?.unitPrice).toBe(6320);
  expect((await quote(endsAt)).lines[0]?.unitPrice).toBe(7900);
});

test("taken back while their letter is being written, nobody gets one, and the link does not come back to life", async () => {
  await allows("guest@example.com");
  const id = await sale([{ kind: "invitation", opensAt: first }]);
  await inviteTo(id, ["guest@example.com"]);
  await write(id, "invitation");
  await gatherReaders(db(), first);
  const [gone, goes] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const taking = db().$transaction(async (tx) => {
    await tx.saleInvitation.deleteMany();
    gone.resolve();
    await goes.promise;
  });
  await gone.promise;
  const writing = db().$transaction((tx) => writeOne(tx, first));
  await setTimeout(200);
  goes.resolve();
  await Promise.all([taking, writing]);
  expect(await letters()).toEqual([]);
  expect(await db().saleInvitation.count()).toBe(0);
  expect(await reasons()).toEqual({ "guest@example.com": "not_let_in" });
});
