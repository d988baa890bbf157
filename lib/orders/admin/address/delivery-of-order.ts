import { readVariantsForSale } from "@/lib/catalogue/data";
import { readDeliveryRules } from "@/lib/delivery/data";
import { localDay } from "@/lib/delivery/local-day";
import { quoteDelivery } from "@/lib/delivery/quote-delivery";
import { settleDestination } from "@/lib/delivery/settle-destination";
import { taxFor } from "@/lib/delivery/tax-for";
import type { Destination } from "@/lib/delivery/types";
import { zoneFor } from "@/lib/delivery/zone-for";
import type { Tx } from "@/lib/platform/db";
import type { WholeOrder } from "../../data";
import { addressSchema } from "../../schema";
import type { AddressEffect } from "../types";

type Place = { readonly country: string; readonly postcode: string | null; readonly region: string | null };

const destinationOf = ({ country, postcode, region }: Place): Destination => ({
  country,
  postcode: postcode ?? undefined,
  region: region ?? undefined,
});

/** What sending an order somewhere else means, by today's rules: the same zone and tax or others, and what it would cost. */
export async function deliveryOfOrder(
  tx: Tx,
  order: WholeOrder,
  to: Place,
  now: Date,
): Promise<AddressEffect> {
  const rules = await readDeliveryRules(tx);
  const variantIds = order.lines.flatMap(({ variantId }) => (variantId ? [variantId] : []));
  const variants = await readVariantsForSale(tx, variantIds, now);
  const weightGrams = order.lines.reduce((sum, { variantId, quantity }) => {
    const weight = variantId === null ? 0 : (variants.get(variantId)?.weightGrams ?? 0);
    return sum + weight * quantity;
  }, 0);
  const zoneName = (place: Place) =>
    zoneFor(rules.zones, settleDestination(destinationOf(place)))?.name ?? null;
  const day = localDay(now, rules.origin.timeZone);
  const percent = new Intl.NumberFormat(order.locale, { style: "percent", maximumFractionDigits: 3 });
  const taxAt = (place: Place) => {
    const tax = taxFor(rules.taxRates, destinationOf(place), "standard", day);
    return tax && `${tax.name} ${percent.format(tax.ratePpm / 1_000_000)}`;
  };
  const from = addressSchema.parse(order.address);
  const subtotal = order.subtotal - order.discountTotal;
  const quote = quoteDelivery(rules, {
    destination: destinationOf(to),
    subtotal,
    weightGrams,
    needsShipping: true,
    now,
  });
  const options = quote.served ? quote.options : [];
  const same = options.find(
    ({ methodId, name }) => methodId === order.deliveryMethodId || name === order.deliveryName,
  );
  return {
    zoneBefore: zoneName(from),
    zoneAfter: zoneName(to),
    taxBefore: taxAt(from),
    taxAfter: taxAt(to),
    served: same !== undefined,
    paid: order.deliveryTotal,
    priceNow: same?.price ?? null,
    currency: order.currency,
  };
}
