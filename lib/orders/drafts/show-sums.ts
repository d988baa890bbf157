import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { formatMoney } from "@/lib/values/format-money";
import type { QuotedDraft } from "./quote-draft";
import type { DraftContent } from "./schema";
import type { DraftLine, DraftSums } from "./types";

const troubles = { sold_out: "Sold out", gone: "No longer on sale" } as const;

/** A draft's quote as the form shows it, with what is still missing. */
export function showSums({ quote, credit, owed, payable }: QuotedDraft, content: DraftContent): DraftSums {
  const lines: DraftLine[] = [
    ...quote.lines.map(({ variantId, title, variantTitle, sku, quantity, wanted, unitPrice, total }) => ({
      variantId,
      title,
      variantTitle,
      sku,
      quantity: wanted,
      unitPrice,
      total,
      trouble: quantity < wanted ? `Only ${quantity} left` : null,
    })),
    ...quote.unavailable.map(({ variantId, goods, wanted, reason }) => ({
      variantId,
      title: goods?.title ?? "Unknown",
      variantTitle: goods?.variantTitle ?? null,
      sku: goods?.sku ?? null,
      quantity: wanted,
      unitPrice: 0,
      total: 0,
      trouble: troubles[reason],
    })),
  ];
  const collected = quote.delivery?.kind === "collection";
  const missing = [
    content.lines.length === 0 ? "Add something to sell." : null,
    lines.some(({ trouble }) => trouble) ? "Some of it is not there in this number." : null,
    content.name === "" ? "Enter the customer's name." : null,
    /^\S+@\S+\.\S+$/.test(content.email) ? null : "Enter an e-mail address for the order's letters.",
    !collected && (content.line1 === "" || content.city === "") ? "Enter the address." : null,
    content.lines.length > 0 && quote.deliveryRefusal ? "It cannot be brought to this address." : null,
    content.code && quote.offers.refused.length > 0 ? "The discount code does not count." : null,
    content.lines.length > 0 && !payable && !quote.deliveryRefusal ? "It cannot be charged like this." : null,
  ].filter((sentence): sentence is string => sentence !== null);
  const { currency, subtotal, discountTotal, deliveryTotal, taxIncluded, taxAdded, total } = quote;
  return {
    currency,
    lines,
    subtotal,
    discountTotal,
    credit,
    owed,
    deliveryTotal,
    deliveryOffer: deliveryOffer(quote.offers.applied, deliveryTotal, (amount) =>
      formatMoney(amount, currency),
    ),
    taxIncluded,
    taxAdded,
    total,
    options: quote.deliveryOptions.map(({ methodId, name, price }) => ({ id: methodId, label: name, price })),
    methodId: quote.delivery?.methodId ?? null,
    missing,
  };
}
