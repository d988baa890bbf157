import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { readShop } from "@/lib/shop/data";
import { formatDate } from "@/lib/values/format-date";
import { formatMoment } from "@/lib/values/format-moment";
import { contactOf } from "../contact-of";
import { readOrder } from "../data";
import { signedOrder } from "../page/signed-order";
import { checkDeclaration } from "./check-declaration";
import { listWithdrawals, readWithdrawalTerms } from "./data";
import { toldSchema } from "./schema";
import type { WithdrawalForm, WithdrawalStep } from "./types";

const troubles = {
  often: "That was very often. Please wait some minutes, or write to us: that counts just as well.",
  changed: "Some of these pieces cannot be withdrawn from any more. Please choose again.",
} as const;

/** What the first step said when it could not be finished, if it was this order's. */
async function toldOf(orderId: string): Promise<Pick<WithdrawalForm, "values" | "errors"> | null> {
  const told = toldSchema.safeParse(await typedCookie("orders"));
  if (!told.success || told.data.order !== orderId) return null;
  const { values, problem } = told.data;
  if (problem !== "faults") return { values, errors: { form: troubles[problem] } };
  const checked = checkDeclaration(values);
  return { values, errors: checked.ok ? {} : (checked.detail ?? {}) };
}

/**
 * What the first step starts from: who ordered, and what can still be withdrawn from. With `told`, what was typed before
 * and what was wrong with it.
 */
export async function getWithdrawalForm(
  signed: string,
  told: boolean,
  now: Date,
): Promise<WithdrawalForm | null> {
  const orderId = signedOrder(signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  if (!order) return null;
  const { window, timeZone, lines } = await readWithdrawalTerms(tx, order, now);
  const shop = await readShop(tx);
  const { name, email } = order;
  const all = Object.fromEntries(lines.map(({ orderLineId, left }) => [orderLineId, left]));
  const before = told ? await toldOf(order.id) : null;
  return {
    signed,
    number: order.number,
    open: window.open,
    reason: window.open ? null : window.reason,
    until: window.until && formatDate(window.until, order.locale, timeZone),
    days: shop.returns.days,
    contact: contactOf(shop),
    lines: lines.filter((line) => line.left > 0),
    ...(before ?? { values: { name, email, lines: all }, errors: {} }),
  };
}

/** A declaration on its way to being confirmed, or its receipt once it is. */
export async function getWithdrawalStep(
  signed: string,
  withdrawalId: string,
): Promise<WithdrawalStep | null> {
  const orderId = signedOrder(signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  const [withdrawal] = order ? await listWithdrawals(tx, order, withdrawalId) : [];
  if (!order || !withdrawal) return null;
  const shop = await readShop(tx);
  const moment = (at: Date) => formatMoment(at, order.locale, shop.money.timeZone);
  return {
    signed,
    number: order.number,
    ...withdrawal,
    declaredAt: moment(withdrawal.declaredAt),
    confirmedAt: withdrawal.confirmedAt && moment(withdrawal.confirmedAt),
    sent: order.parcels.length > 0,
    returnPaidBy: shop.returns.paidBy,
    seller: [shop.seller.legalName, ...shop.seller.address],
    contact: contactOf(shop),
  };
}
