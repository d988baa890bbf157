import { splitAmount } from "@/lib/values/split-amount";
import { refundDetailSchema } from "../schema";
import { taxBreakdown } from "./tax-breakdown";
import type { TaxRow } from "./types";

type Refunded = {
  readonly amount: number;
  readonly state: string;
  readonly detail: unknown;
  readonly createdAt: Date;
};
type Taxed = Parameters<typeof taxBreakdown>[0];
type Credited = Omit<Taxed, "lines"> & {
  readonly lines: readonly (Taxed["lines"][number] & { readonly id: string })[];
};

export type Credit = {
  /** Counts the refunds of the order, from 1; one that failed keeps its place. */
  readonly place: number;
  readonly at: Date;
  readonly amount: number;
  /** By rate, as in the invoice; none for an order without tax. */
  readonly rows: readonly TaxRow[];
};

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

/**
 * What an invoice is less after each refund that went through, with the tax in it by rate: pieces at their own rate, delivery
 * with the goods it brought, a plain sum over all of the invoice. No rate is credited more than it was charged, and an order
 * that was paid back whole is credited its tax to the penny (2006/112/EC art. 90; VAT Regulations 1995, reg. 15C).
 * @param refunds of money that became part of the order, the earliest first
 */
export function creditRows(order: Credited, refunds: readonly Refunded[]): Credit[] {
  const charged = taxBreakdown(order);
  const rates = charged.map((row) => row.ratePpm);
  const credited = charged.map(() => 0);
  return refunds.flatMap(({ amount, state, detail, createdAt }, index) => {
    if (state !== "succeeded") return [];
    const left = charged.map((row, rate) => row.gross - (credited[rate] ?? 0));
    const wanted = wantedOf(order, charged, amount, detail);
    const own = wanted.map((part, rate) => Math.min(part, left[rate] ?? 0));
    const rest = left.map((part, rate) => part - (own[rate] ?? 0));
    const over = splitAmount(Math.min(amount - sum(own), sum(rest)), rest);
    const rows = charged.flatMap((row, rate) => {
      const before = credited[rate] ?? 0;
      const gross = (own[rate] ?? 0) + (over[rate] ?? 0);
      credited[rate] = before + gross;
      if (gross === 0) return [];
      const tax = taxUpTo(row, before + gross) - taxUpTo(row, before);
      return [{ ratePpm: rates[rate] ?? 0, net: gross - tax, tax, gross }];
    });
    return [{ place: index + 1, at: createdAt, amount, rows }];
  });
}

/** Of the tax of a rate, the part in so much of what was paid at it. */
function taxUpTo({ tax, gross }: TaxRow, amount: number): number {
  return gross === 0 ? 0 : Number((BigInt(tax) * BigInt(amount)) / BigInt(gross));
}

/** How much of a refund belongs to each rate, if there is as much left of it. */
function wantedOf(order: Credited, charged: readonly TaxRow[], amount: number, detail: unknown): number[] {
  const { lines, delivery } = refundDetailSchema.parse(detail);
  const rateOf = (lineId: string) => order.lines.find((line) => line.id === lineId)?.taxRatePpm;
  const ofLines = charged.map(({ ratePpm }) =>
    sum(lines.filter((line) => rateOf(line.orderLineId) === ratePpm).map((line) => line.amount)),
  );
  const goods = charged.map(({ ratePpm }) =>
    sum(order.lines.filter((line) => !line.gift && line.taxRatePpm === ratePpm).map((line) => line.total)),
  );
  const ofDelivery = charged.length > 0 ? splitAmount(delivery, goods) : [];
  const plain = Math.max(0, amount - delivery - sum(lines.map((line) => line.amount)));
  const ofPlain = splitAmount(
    plain,
    charged.map((row) => row.gross),
  );
  return charged.map((_, rate) => (ofLines[rate] ?? 0) + (ofDelivery[rate] ?? 0) + (ofPlain[rate] ?? 0));
}
