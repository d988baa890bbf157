import { quoteStored, readBasket } from "@/lib/basket/data";
import { noteContact } from "@/lib/basket/note-contact";
import type { BasketQuote } from "@/lib/basket/types";
import type { OutOfStock } from "@/lib/catalogue/stock/take-stock";
import { readDeliveryRules } from "@/lib/delivery/data";
import { codesIn } from "@/lib/discounts/codes-in";
import type { DiscountRefusal } from "@/lib/discounts/types";
import { record } from "@/lib/journal/record";
import { askLetters } from "@/lib/newsletter/opt-in/ask-letters";
import { askReminders } from "@/lib/newsletter/reminders/ask-reminders";
import { basketOffer } from "@/lib/newsletter/reminders/basket-offer";
import { similarWords } from "@/lib/newsletter/similar/similar-words";
import { tellSimilar } from "@/lib/newsletter/similar/tell-similar";
import { offeredTopics } from "@/lib/newsletter/topics/offered-topics";
import { wordsMark } from "@/lib/newsletter/topics/words-mark";
import { markPaid } from "@/lib/orders/mark-paid";
import { noteWindows } from "@/lib/orders/note-windows";
import { placeOrder } from "@/lib/orders/place-order";
import type { Buyer } from "@/lib/orders/types";
import { openPayment, openPaymentMinutes } from "@/lib/payments/open-payment";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { planKept } from "@/lib/platform/kept-plans";
import { readShop } from "@/lib/shop/data";
import type { ShopSettings } from "@/lib/shop/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { agreedFingerprint } from "./agreed-fingerprint";
import { justPlacedFree, waitingPayments } from "./data";
import type { Details } from "./schema";

export type AgreeInput = {
  readonly basketId: string;
  readonly details: Details;
  readonly locale: string;
  /** Whose account it is ordered in; null for a guest. */
  readonly customerId?: string | null;
  /** Ids of the invitations to a sale that the buyer's browser holds. */
  readonly invitations?: readonly string[];
  /** The address a session has proven; null for a guest. */
  readonly signedInAs?: string | null;
};
export type AgreeRefusal =
  | "basket_empty"
  | "not_payable"
  | "total_changed"
  | "delivery_changed"
  | "superseded"
  | "out_of_stock"
  | "sale_limit"
  | DiscountRefusal;
export type AgreeDetail = {
  readonly quote?: BasketQuote;
  readonly paymentIds?: readonly string[];
  readonly short?: readonly OutOfStock[];
};

/** Where an agreement leads: to a payment that waits, or to an order that is done because nothing was to be paid. */
export type Agreed =
  | { readonly kind: "to_pay"; readonly paymentId: string }
  | { readonly kind: "placed"; readonly orderId: string };

function buyerOf({ details, locale, customerId }: AgreeInput): Buyer {
  const { email, name, phone, newsletter, line1, line2, city, region, postcode, country } = details;
  const address = { line1, line2, city, region, postcode, country };
  const buyer = { email, name, phone, locale, newsletterOptIn: newsletter, address };
  return customerId ? { ...buyer, customerId } : buyer;
}

/** What the boxes about letters say: a ticked one is asked about by letter; the other one says no to similar goods. */
async function noteLetters(
  tx: Tx,
  shop: ShopSettings,
  { details, locale, basketId, signedInAs }: AgreeInput,
  orderId: string,
  now: Date,
): Promise<void> {
  const { email, newsletter, similarShown, similarRefused } = details;
  const topics = offeredTopics(shop).slice(0, 1);
  const reminders = basketOffer(shop);
  if (shop.recovery.on) await noteContact(tx, basketId, email);
  if (details.reminders && shop.recovery.on && details.remindersShown === reminders.mark) {
    const signedIn = signedInAs?.toLowerCase() === email.toLowerCase();
    await askReminders(tx, { email, topic: reminders, locale, signedIn }, now);
  }
  if (newsletter) await askLetters(tx, { email, topics, source: "checkout", locale, orderId }, now);
  const wording = similarWords(shop.brand.name);
  if (shop.newsletter.softOptIn && similarShown === wordsMark(wording))
    await tellSimilar(tx, { email, wording, refused: similarRefused, locale, orderId }, now);
}

/**
 * The moment of agreement, in one transaction: the basket is priced once more, what the button said is held against it, and
 * the order, its promises, its payment and the facts are written. What comes to nothing is as good as paid: such an order has
 * no payment and is marked paid at once. Pressing twice finds the first order again. Refuses
 * "superseded" with the payments of an older agreement that must be closed first, and "total_changed" with the new quote.
 */
export async function agree(
  tx: Tx,
  input: AgreeInput,
  now: Date,
): Promise<Result<Agreed, AgreeRefusal, AgreeDetail>> {
  const { basketId, details } = input;
  // Buyers of one basket (double clicks, two tabs) pass one after the other.
  const open = await tx.$queryRaw<{ id: string }[]>`
    ${Prisma.raw(planKept)} SELECT id FROM basket WHERE id = ${basketId} AND state = 'open' FOR UPDATE`;
  const basket = open.length === 0 ? null : await readBasket(tx, basketId);
  if (!basket) {
    const orderId = await justPlacedFree(tx, basketId, details.email, now);
    return orderId ? success({ kind: "placed", orderId }) : { ok: false, reason: "basket_empty" };
  }
  const { country, methodId } = details;
  const destination = {
    country,
    postcode: details.postcode ?? undefined,
    region: details.region ?? undefined,
  };
  const asker = { customerId: input.customerId ?? null, invitations: input.invitations ?? [] };
  const shop = await readShop(tx);
  const quote = await quoteStored(tx, {
    basket,
    rules: await readDeliveryRules(tx, shop),
    currency: shop.money.currency,
    destination,
    methodId,
    codes: codesIn(details.discountCode ?? ""),
    buyer: { ...asker, email: details.email },
    now,
  });
  if (quote.lines.length === 0) return refusal("basket_empty", { quote });
  if (!quote.payable) return refusal("not_payable", { quote });
  if (quote.total !== details.agreedTotal || quote.currency !== details.agreedCurrency)
    return refusal("total_changed", { quote });
  if (methodId !== null && methodId !== (quote.delivery?.methodId ?? null))
    return refusal("delivery_changed", { quote });
  const buyer = buyerOf(input);
  const fingerprint = agreedFingerprint(quote, buyer);
  const waiting = basket.ordered ? await waitingPayments(tx, basketId) : [];
  const same = waiting.find((one) => one.fingerprint === fingerprint && one.expiresAt > now);
  if (same) return success({ kind: "to_pay", paymentId: same.paymentId });
  if (waiting.length > 0) return refusal("superseded", { paymentIds: waiting.map((one) => one.paymentId) });
  const holdUntil = new Date(now.getTime() + openPaymentMinutes * 60_000);
  const placed = await placeOrder(tx, { quote, buyer, fingerprint, holdUntil }, now);
  if (!placed.ok)
    return refusal(placed.reason, { quote, ...(placed.detail ? { short: placed.detail } : {}) });
  const { orderId } = placed.value;
  if (quote.lines.some(({ sale }) => sale?.access === "members")) await noteWindows(tx, orderId, asker, now);
  const { total, currency } = quote;
  await record(tx, { type: "gave_details", basketId, orderId, data: { total, currency, country } }, now);
  await noteLetters(tx, shop, input, orderId, now);
  if (total === 0) {
    const paid = await markPaid(tx, orderId, "customer", now);
    if (!paid.ok) throw new Error(`order ${orderId} was placed and could not be marked paid: ${paid.reason}`);
    return success({ kind: "placed", orderId });
  }
  const payment = { orderId, basketId, amount: total, currency, expiresAt: holdUntil };
  return success({ kind: "to_pay", paymentId: await openPayment(tx, payment, now) });
}
