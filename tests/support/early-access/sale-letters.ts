import { setMailing } from "@/lib/early-access/admin/letters/set-mailing";
import { readToldGoods } from "@/lib/early-access/letters/read-told-goods";
import { nextReader, writeInvitation } from "@/lib/early-access/letters/write-invitation";
import { writeSaleLetters } from "@/lib/early-access/letters/write-sale-letters";
import { db, type Tx } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { openShop } from "../checkout/open-shop";
import { saleOf } from "./sale-of";

export const staff = { kind: "system", name: "test" } as const;
export const now = new Date("2026-11-02T09:00:00Z");
export const first = new Date("2026-11-09T12:00:00Z");
export const opensAt = new Date("2026-11-10T12:00:00Z");
export const endsAt = new Date("2026-11-15T12:00:00Z");
export const after = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);
export const justBefore = (at: Date) => new Date(at.getTime() - 1);
export const days = (count: number) => count * 24 * 60;

let productId: string;

/** A shop with one product and no sale. @returns its variant "Small" */
export async function freshShop(): Promise<string> {
  await db().$executeRaw`
    TRUNCATE sale, sale_buyer, product, delivery_zone, tax_rate, customer, segment, consent_entry, newsletter_permission, subscriber,
      opt_in, outbox_letter, suppression, product_wish CASCADE`;
  const { small } = await openShop(20);
  productId = (await db().product.findFirstOrThrow()).id;
  return small;
}

type Windows = Parameters<typeof saleOf>[0]["windows"];
export const sale = (windows: Windows, own = {}) =>
  saleOf({ productIds: [productId], opensAt, endsAt, ...(windows ? { windows } : {}), ...own }, now);
export const run = async (at: Date) => {
  while (await writeSaleLetters(db(), at));
};
/** Writes to the next reader. @returns whether there was one */
export async function writeOne(tx: Tx, at: Date): Promise<boolean> {
  const turn = await nextReader(tx, [], at);
  if (turn) await writeInvitation(tx, turn, readToldGoods, at);
  return turn !== null;
}
export const windowOf = async (saleId: string, kind = "newsletter") =>
  (await db().saleWindow.findFirstOrThrow({ where: { saleId, kind: kind as never } })).id;
export const write = async (saleId: string, kind = "newsletter", spreadMinutes = 0, at = now) => {
  const windowId = await windowOf(saleId, kind);
  const asked = { windowId, on: true, topic: "sales", spreadMinutes };
  return transact((tx) => setMailing(tx, staff, asked, at));
};
export const letters = async (template = "news-sale-early") =>
  (await db().outboxLetter.findMany({ where: { template }, orderBy: { toEmail: "asc" } })).map(
    ({ toEmail }) => toEmail,
  );
export const reasons = async () =>
  Object.fromEntries(
    (await db().saleMailingReader.findMany({ where: { state: "left_out" } })).map((one) => [
      one.email,
      one.reason,
    ]),
  );

export const allows = (email: string, topic = "sales") =>
  db().consentEntry.create({
    data: { email, topic, act: "given", source: "test", proof: "double_opt_in", wording: "Yes", at: now },
  });
async function customer(email: string): Promise<string> {
  const id = createId("cust");
  await db().customer.create({ data: { id, email, name: "Ada Byron", locale: "en-GB" } });
  return id;
}
export async function member(segmentId: string, email: string): Promise<void> {
  const customerId = await customer(email);
  await db().segmentMembership.create({ data: { segmentId, customerId, enteredAt: now } });
}
export const segment = () =>
  db().segment.create({
    data: { id: createId("seg"), name: "Best", rule: { all: [] }, createdAt: now, updatedAt: now },
  });
