import Link from "next/link";
import type { OwnStatement } from "@/lib/referrals/ambassadors/types";
import { amountWords } from "@/lib/values/amount-words";
import { formatDate } from "@/lib/values/format-date";
import { monthWords } from "./month-words";

type Props = { statements: readonly OwnStatement[]; locale: string };

function standing({ payable, paidOn, paidReference }: OwnStatement, locale: string): string {
  if (paidOn) return `Paid on ${formatDate(paidOn, locale, "UTC")}, ${paidReference}`;
  return payable ? "To be paid" : "Carried to the next one";
}

/** Every statement of an ambassador, the newest first. */
export function StatementTable({ statements, locale }: Props) {
  return (
    <ul className="divide-y border-y text-sm">
      {statements.map((one) => (
        <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
          <Link className="link" href={`/account/ambassador/statements/${one.id}`}>
            {monthWords(one.month, locale)}
          </Link>
          <span className="text-ink-soft">{standing(one, locale)}</span>
          <span className="tabular-nums">{amountWords(one.total, one.unit, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
