import type Stripe from "stripe";
import { db } from "@/lib/platform/db";
import { stripeClient } from "../../support/stripe-checkout";
import type { Goods, Visit } from "./come";

export type Prices = { readonly usual: number; readonly early: number };
type Known = {
  readonly prices: Prices;
  readonly pieces: number;
  readonly saleName: string;
  readonly stripe: string;
};

/** Everything about an opening that is not as it has to be, in sentences; none when all is right. */
export async function wrongs(visits: readonly Visit[], goods: Goods, known: Known): Promise<string[]> {
  const { prices, saleName } = known;
  return [
    ...visits.flatMap((visit) => wrongAnswer(visit, goods, prices, saleName)),
    ...(await wrongBaskets(goods, prices)),
    ...(await wrongOrders(visits, goods, known)),
    ...(await wrongCharges(known.stripe)),
  ];
}

/** Of one visit: what went wrong, a member who was told another price than the early one, and others who saw a trace of it. */
function wrongAnswer(
  { person: { email, member }, visitor, after, visitorText, page, fault }: Visit,
  { productId, variantId }: Goods,
  { usual, early }: Prices,
  saleName: string,
): string[] {
  const found = fault ? [`${email}: ${fault}`] : [];
  const text = page();
  const mine = visitor().prices?.[productId]?.variants[variantId]?.price ?? null;
  if (member && mine !== early) found.push(`${email} was told ${mine} and not ${early}`);
  if (!member && mine !== null) found.push(`${email}, who is no member, was told ${mine}`);
  if (after && (after.price !== (member ? early : usual) || after.basket.count < 1))
    found.push(`${email} was told ${after.price} and ${after.basket.count} pieces with the basket's answer`);
  const written = (amount: number) => (amount / 100).toFixed(2);
  const told = member ? text : text + visitorText();
  const trace = [saleName, written(early), `${early}`].find((text) => told.includes(text));
  if (trace) found.push(`${email} found "${trace}" in what is for everybody`);
  if (!text.includes(written(usual))) found.push(`${email} did not find ${written(usual)} on the page`);
  return found;
}

/** Lines of baskets that keep an early price for somebody who has none, or no price for a member; whose basket it is, says its order. */
async function wrongBaskets({ variantId }: Goods, { usual, early }: Prices): Promise<string[]> {
  const lines = await db().basketLine.findMany({ where: { variantId } });
  return lines.flatMap(({ basketId, promisedPrice, seenUnitPrice }) => {
    const right = promisedPrice === null ? usual : early;
    return seenUnitPrice === right && (promisedPrice ?? early) === early
      ? []
      : [`basket ${basketId} keeps ${promisedPrice} and has seen ${seenUnitPrice}`];
  });
}

/** Orders at another price than their buyer's, more than there were pieces, and stock and numbers that do not add up to them. */
async function wrongOrders(
  visits: readonly Visit[],
  { variantId }: Goods,
  { prices, pieces }: Known,
): Promise<string[]> {
  const found: string[] = [];
  const members = new Set(visits.filter(({ person }) => person.member).map(({ person }) => person.email));
  const orders = await db().order.findMany({
    where: { lines: { some: { variantId } } },
    include: { lines: true, payments: true },
  });
  let sold = 0;
  for (const { email, state, total, deliveryTotal, lines, payments } of orders) {
    const member = members.has(email);
    const right = member ? prices.early : prices.usual;
    for (const line of lines) {
      if (line.unitPrice !== right || line.saleAccess !== (member ? "members" : null))
        found.push(`${email} bought at ${line.unitPrice} (${line.saleAccess}) and not at ${right}`);
      if (line.variantId === variantId && state === "paid") sold += line.quantity;
    }
    if (total !== right + deliveryTotal)
      found.push(`${email} owed ${total} and not ${right + deliveryTotal}`);
    if (state !== "paid") found.push(`the order of ${email} is ${state}`);
    for (const payment of payments)
      if (payment.amount !== total || payment.state !== "succeeded")
        found.push(`the payment of ${email} is ${payment.amount}, ${payment.state}, and not ${total}`);
  }
  const wanted = visits.filter(({ end }) => end === "paid").length;
  if (sold !== wanted) found.push(`${sold} pieces are in paid orders and ${wanted} were paid for`);
  if (sold > pieces) found.push(`${sold} pieces were sold of ${pieces}`);
  const stock = await db().stock.findUniqueOrThrow({ where: { variantId } });
  if (stock.onHand !== pieces - sold || stock.reserved !== 0)
    found.push(
      `the shelf says ${stock.onHand} and ${stock.reserved} promised, and ${sold} of ${pieces} are sold`,
    );
  const all = await db().order.findMany({ select: { number: true } });
  const numbers = all.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  if (numbers.some((number, index) => number !== first + index)) found.push("order numbers have gaps");
  return found;
}

/** Charges at Stripe of another sum than their order's, or that no order knows of. */
async function wrongCharges(stripe: string): Promise<string[]> {
  const found: string[] = [];
  const orders = new Map((await db().order.findMany()).map(({ id, total }) => [id, total]));
  const sessions: Stripe.Checkout.Session[] = [];
  for await (const session of stripeClient(stripe).checkout.sessions.list({ limit: 100 }))
    sessions.push(session);
  for (const { id, client_reference_id, amount_total, payment_status } of sessions) {
    const total = orders.get(client_reference_id ?? "");
    if (payment_status === "paid" && amount_total !== total)
      found.push(`Stripe took ${amount_total} with ${id} for an order of ${total}`);
  }
  return found;
}
