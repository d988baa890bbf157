import type { CollectFrom } from "@/lib/delivery/types";
import type { ShopSettings } from "@/lib/shop/types";
import { formatDate } from "@/lib/values/format-date";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { addressLines } from "../address-lines";
import { contactOf } from "../contact-of";
import type { WholeOrder } from "../data";
import { orderPath } from "../order-path";
import { addressSchema } from "../schema";
import { creditRows } from "./credit-rows";
import { countedRefunds, refundedOf } from "./data";
import { orderSums } from "./order-sums";
import { taxBreakdown } from "./tax-breakdown";
import type { Invoice, TaxRow } from "./types";

/** Writes an order out as its invoice; null before it is paid, because until then it has no number. */
export function showInvoice(
  order: WholeOrder,
  shop: ShopSettings,
  collectFrom: CollectFrom | null,
): Invoice | null {
  const { number, paidAt, currency, locale } = order;
  if (number === null || paidAt === null) return null;
  const { seller, money } = shop;
  const write = (amount: number) => formatMoney(amount, currency, locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 3 });
  const rate = (ratePpm: number) => percent.format(ratePpm / 1_000_000);
  const date = (at: Date) => formatDate(at, locale, money.timeZone);
  const numbers = [
    seller.companyNumber && `Company number ${seller.companyNumber}`,
    seller.vatNumber && `VAT number ${seller.vatNumber}`,
  ].filter((line): line is string => Boolean(line));
  const taxRow = ({ ratePpm, net, tax, gross }: TaxRow) => ({
    rate: rate(ratePpm),
    net: write(net),
    tax: write(tax),
    gross: write(gross),
  });
  return {
    path: orderPath(order.id),
    number,
    issued: date(paidAt),
    ordered: date(order.placedAt),
    seller: [seller.legalName, ...seller.address, ...numbers],
    contact: contactOf(shop),
    buyer: [order.name, ...addressLines(addressSchema.parse(order.address), money.homeCountry, locale)],
    collectedAt: order.deliveryKind === "collection" ? (collectFrom?.address ?? [order.deliveryName]) : null,
    email: order.email,
    lines: order.lines.map(({ id, title, variantTitle, sku, quantity, unitPrice, taxRatePpm }) => ({
      id,
      quantity,
      title: pieceTitle({ title, variantTitle }),
      sku,
      unitPrice: write(unitPrice),
      rate: rate(taxRatePpm),
      amount: write(unitPrice * quantity),
    })),
    sums: orderSums(order),
    total: write(order.total),
    inclusive: order.taxAdded === 0,
    taxes: taxBreakdown(order).map(taxRow),
    refunded: refundedOf(order),
    credits: creditRows(order, countedRefunds(order)).map(({ place, at, amount, rows }) => ({
      number: `${number}-C${place}`,
      date: date(at),
      amount: write(amount),
      taxes: rows.map(taxRow),
    })),
  };
}
