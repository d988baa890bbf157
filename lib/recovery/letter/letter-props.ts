import type { BasketPiece, BasketSum } from "@/emails/recovery/BasketTable";
import type { BasketQuote, QuotedLine } from "@/lib/basket/types";
import { placeName } from "@/lib/delivery/place-name";
import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { formatDays } from "@/lib/values/format-days";
import { formatMoney } from "@/lib/values/format-money";

type Look = { readonly locale: string; readonly lowStock: number; readonly shopUrl: string };
type Money = (amount: number) => string;

/** The figures of a letter about a basket: its things, every step to what they come to, and how they get there. Pure. */
export function letterProps(
  quote: BasketQuote,
  look: Look,
): { pieces: BasketPiece[]; sums: BasketSum[]; delivery: string } {
  const money: Money = (amount) => formatMoney(amount, quote.currency, look.locale);
  return {
    pieces: quote.lines.map((line) => pieceOf(line, money, look)),
    sums: sumsOf(quote, money),
    delivery: deliveryWords(quote, look.locale),
  };
}

function pieceOf(line: QuotedLine, money: Money, { lowStock, shopUrl }: Look): BasketPiece {
  const { title, variantTitle, quantity, unitPrice, picture, gift } = line;
  return {
    ...{ title, variantTitle, quantity, amount: unitPrice * quantity },
    picture: picture && `${shopUrl}/_next/image?url=${encodeURIComponent(picture.src)}&w=160&q=75`,
    note: gift ? `A gift: ${gift.title}` : noteOf(line, money, lowStock),
  };
}

/** What is worth saying of a line: less of it than was wanted, another price, or few left. Nothing is made to sound scarce. */
function noteOf(line: QuotedLine, money: Money, lowStock: number): string | null {
  const { notice, quantity, wanted, seenUnitPrice, stockLeft } = line;
  if (notice === "less_in_stock")
    return `You wanted ${wanted}; ${quantity === 1 ? "one is" : `${quantity} are`} left.`;
  if (notice === "price_changed") return `It was ${money(seenUnitPrice)} a piece when you put it in.`;
  return stockLeft !== null && stockLeft <= lowStock ? `${stockLeft} in stock.` : null;
}

function sumsOf(quote: BasketQuote, money: Money): BasketSum[] {
  const { subtotal, offers, delivery, deliveryTotal, taxAdded, taxName, total } = quote;
  const off = offers.applied.filter(({ amount }) => amount > 0);
  const offer = deliveryOffer(offers.applied, deliveryTotal, money);
  return [
    { label: "Goods", amount: money(subtotal) },
    ...off.map(({ title, code, amount }) => ({
      label: `Discount ${code ?? title}`,
      amount: `−${money(amount)}`,
    })),
    ...(delivery
      ? [
          {
            label: [`Delivery: ${delivery.name}`, offer].filter(Boolean).join(", "),
            amount: deliveryTotal === 0 && !offer ? "Free" : money(deliveryTotal),
          },
        ]
      : []),
    ...(taxAdded > 0 ? [{ label: taxName, amount: money(taxAdded) }] : []),
    { label: "What it comes to", amount: money(total) },
  ];
}

function deliveryWords({ delivery, destination, deliveryRefusal }: BasketQuote, locale: string): string {
  const place = placeName(destination, locale);
  if (deliveryRefusal)
    return `Delivery: ${place}. We cannot bring all of it there at the moment; the page says more.`;
  if (!delivery) return "Nothing of this has to be sent.";
  const days = formatDays(delivery.from, delivery.until, locale);
  if (delivery.kind === "collection") return `Ready to be collected ${days}, if you order now.`;
  return `Delivery: ${place}. If you order now, it arrives ${days}.`;
}
