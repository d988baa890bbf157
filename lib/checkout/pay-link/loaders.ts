import { addressLines } from "@/lib/orders/address-lines";
import { readOrder } from "@/lib/orders/data";
import { orderPath } from "@/lib/orders/order-path";
import { orderSums } from "@/lib/orders/page/order-sums";
import { addressSchema } from "@/lib/orders/schema";
import { reader } from "@/lib/platform/reader";
import { unsign } from "@/lib/platform/secrets/signing";
import { readShop } from "@/lib/shop/data";
import { formatMinute } from "@/lib/values/format-minute";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import type { PayPage } from "./types";

/** What the link for paying an order shows; null for a link that is not ours. */
export async function getPayPage(signed: string, now: Date): Promise<PayPage | null> {
  const orderId = unsign("pay-order", signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  if (!order) return null;
  const { money, seller, returns } = await readShop(tx);
  const { locale, currency, payLinkUntil, state } = order;
  const write = (amount: number) => formatMoney(amount, currency, locale);
  const waiting = state === "awaiting_payment" && payLinkUntil !== null && payLinkUntil > now;
  return {
    signed,
    state: order.paidAt || state === "payment_processing" ? "paid" : waiting ? "waiting" : "over",
    orderPath: orderPath(order.id),
    name: order.name,
    address: addressLines(addressSchema.parse(order.address), money.homeCountry, locale),
    lines: order.lines.map(({ id, title, variantTitle, quantity, unitPrice }) => ({
      id,
      title: pieceTitle({ title, variantTitle }),
      quantity,
      amount: write(unitPrice * quantity),
    })),
    sums: orderSums(order),
    total: write(order.total),
    taxNote: order.taxIncluded > 0 ? `including ${write(order.taxIncluded)} VAT` : null,
    until: formatMinute(payLinkUntil ?? now, locale, money.timeZone),
    seller: { name: seller.legalName, email: seller.email, lines: seller.address },
    returnDays: returns.days,
  };
}
