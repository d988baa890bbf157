import { reader } from "@/lib/platform/reader";
import { readShop } from "@/lib/shop/data";
import { formatMoment } from "@/lib/values/format-moment";
import { contactOf } from "../contact-of";
import { readOrder } from "../data";
import { signedOrder } from "../page/signed-order";
import { listWithdrawals, readWithdrawalTerms } from "./data";
import type { WithdrawalForm, WithdrawalStep } from "./types";

/** What the first step starts from: who ordered, and what can still be withdrawn from. */
export async function getWithdrawalForm(signed: string, now: Date): Promise<WithdrawalForm | null> {
  const orderId = signedOrder(signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  if (!order) return null;
  const { window, lines } = await readWithdrawalTerms(tx, order, now);
  const shop = await readShop(tx);
  return {
    signed,
    number: order.number,
    open: window.open,
    reason: window.open ? null : window.reason,
    until: window.until && formatMoment(window.until, order.locale, shop.money.timeZone),
    days: shop.returns.days,
    contact: contactOf(shop),
    lines: lines.filter((line) => line.left > 0),
    state: {
      values: {
        name: order.name,
        email: order.email,
        lines: Object.fromEntries(lines.map(({ orderLineId, left }) => [orderLineId, left])),
      },
      errors: {},
      attempt: 0,
    },
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
