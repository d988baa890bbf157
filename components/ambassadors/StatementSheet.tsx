import type { OwnStatement, StatementLine } from "@/lib/referrals/ambassadors/types";
import { amountWords } from "@/lib/values/amount-words";
import { formatDate } from "@/lib/values/format-date";
import { formatMoney } from "@/lib/values/format-money";

type Props = {
  statement: OwnStatement;
  lines: readonly StatementLine[];
  money: { readonly locale: string; readonly timeZone: string };
};

/** A statement with every line of it: an order each, without a word of who bought. */
export function StatementSheet({ statement, lines, money }: Props) {
  const { locale, timeZone } = money;
  const {
    unit,
    broughtForward,
    earned,
    takenBack,
    total,
    minimum,
    payable,
    paidOn,
    paidReference,
    issuedAt,
  } = statement;
  const words = (amount: number) => amountWords(amount, unit, locale);
  const day = (at: Date) => formatDate(at, locale, timeZone);
  const sums: readonly (readonly [string, string])[] = [
    ["Brought forward", words(broughtForward)],
    ["Earned", words(earned)],
    ["Taken back for what was returned", words(takenBack === 0 ? 0 : -takenBack)],
  ];
  return (
    <div className="max-w-2xl">
      <table className="w-full text-sm">
        <caption className="sr-only">Orders on this statement</caption>
        <thead className="text-left text-ink-soft">
          <tr className="border-b">
            <th scope="col" className="py-2 font-normal">
              Order of
            </th>
            <th scope="col" className="px-3 py-2 text-right font-normal">
              Goods kept, without tax
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              For you
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, orderedAt, at, goods, currency, amount }) => (
            <tr key={key} className="border-b align-baseline">
              <td className="py-3">
                {day(orderedAt)}
                <span className="block text-xs text-ink-soft">
                  {amount > 0 ? "Settled" : "Taken back"} on {day(at)}
                </span>
              </td>
              <td className="px-3 py-3 text-right tabular-nums">{formatMoney(goods, currency, locale)}</td>
              <td className="py-3 text-right tabular-nums">{words(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map(([label, value]) => (
            <tr key={label}>
              <th scope="row" colSpan={2} className="pt-3 text-left font-normal">
                {label}
              </th>
              <td className="pt-3 text-right tabular-nums">{value}</td>
            </tr>
          ))}
          <tr className="text-base font-medium">
            <th scope="row" colSpan={2} className="pt-3 text-left">
              Together
            </th>
            <td className="pt-3 text-right tabular-nums">{words(total)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="pt-6 text-sm text-ink-soft">
        Issued on {day(issuedAt)}.{" "}
        {paidOn
          ? `Paid on ${formatDate(paidOn, locale, "UTC")}, reference ${paidReference}.`
          : payable
            ? "It is to be paid."
            : `It is carried to your next statement${minimum > 0 ? `: statements are paid from ${words(minimum)}` : ""}.`}{" "}
        This is no invoice; what you earn may have to be declared where you live.
      </p>
    </div>
  );
}
