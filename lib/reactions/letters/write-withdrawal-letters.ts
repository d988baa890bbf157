import { addDays } from "date-fns";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { listWithdrawals } from "@/lib/orders/withdrawals/data";
import { formatDate } from "@/lib/values/format-date";
import { formatMoment } from "@/lib/values/format-moment";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";

/** The law's last day to pay back after a withdrawal (2011/83/EU art. 13(1)). */
const refundWithinDays = 14;

/**
 * Somebody withdrew: the receipt with what they declared and when it came in goes to the address they named for it, and the
 * owner hears of it.
 */
export const writeWithdrawalLetters: Reaction<"withdrawal_confirmed"> = async (
  tx,
  { orderId, data },
  now,
) => {
  const { order, url, shop } = await letterOrder(tx, orderId);
  const [withdrawal] = await listWithdrawals(tx, order, data.withdrawalId);
  if (!withdrawal) throw new Error(`Order ${orderId} has no withdrawal ${data.withdrawalId}`);
  const { id, name, email, declaredAt, pieces } = withdrawal;
  const confirmedAt = withdrawal.confirmedAt ?? now;
  const { timeZone, locale } = shop.money;
  const bought = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const told = {
    name,
    email,
    number: order.number ?? 0,
    url,
    confirmedAt: formatMoment(confirmedAt, order.locale, timeZone),
    pieces,
    sent: order.parcels.length > 0,
  };
  const receipt = {
    ...told,
    reference: id,
    declaredAt: formatMoment(declaredAt, order.locale, timeZone),
    orderedOn: formatDate(order.placedAt, order.locale, timeZone),
    whole: pieces.reduce((sum, { quantity }) => sum + quantity, 0) === bought,
    returnPaidBy: shop.returns.paidBy,
  };
  await enqueueLetter(
    tx,
    {
      key: `withdrawal-receipt:${id}`,
      template: "withdrawal-receipt",
      to: email,
      toName: name,
      props: receipt,
      orderId,
    },
    now,
  );
  const notice = { ...told, refundBy: formatDate(addDays(confirmedAt, refundWithinDays), locale, timeZone) };
  await enqueueLetter(
    tx,
    {
      key: `withdrawal-notice:${id}`,
      template: "withdrawal-notice",
      to: shop.seller.email,
      props: notice,
      orderId,
    },
    now,
  );
};
