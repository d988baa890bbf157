"use client";

import type { LetterOutcome } from "@/lib/recovery/report/types";
import { formatMoney } from "@/lib/values/format-money";
import { Card } from "../kit/Card";
import { useShopFormat } from "../kit/format/ShopFormat";

const names = ["", "First", "Second", "Third"];

/** Which of the letters did what. */
export function LettersCard({ letters }: { letters: readonly LetterOutcome[] }) {
  const { locale, currency } = useShopFormat();
  return (
    <Card title="Which letter did what">
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-ink-soft">
            <th scope="col" className="py-1 text-left font-normal">
              Letter
            </th>
            {["Written", "Put back", "Bought"].map((label) => (
              <th key={label} scope="col" className="px-2 py-1 text-right font-normal">
                {label}
              </th>
            ))}
            <th scope="col" className="py-1 pl-2 text-right font-normal">
              Orders
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ number, written, returned, bought, money }) => (
            <tr key={number} className="border-t">
              <th scope="row" className="py-2 text-left font-normal">
                {names[number]}
              </th>
              <td className="px-2 text-right tabular-nums">{written}</td>
              <td className="px-2 text-right tabular-nums">{returned}</td>
              <td className="px-2 text-right tabular-nums">{bought}</td>
              <td className="pl-2 text-right tabular-nums">{formatMoney(money, currency, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-3 text-xs text-ink-soft">
        Put back: pressed the button behind its link. Bought: after it and before the next one. Letters carry
        no mark that tells whether they were opened.
      </p>
    </Card>
  );
}
