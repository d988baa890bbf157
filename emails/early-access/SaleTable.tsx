import type { CSSProperties } from "react";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { DataTable } from "../parts/DataTable";
import type { Currency, Sender } from "../parts/types";

export type SaleGood = {
  title: string;
  variantTitle: string | null;
  /** Minor units, as this letter is written. */
  price: number;
  /** The lowest of the thirty days before it; null where nothing may be announced. */
  lowestPrior: number | null;
};

type Props = Currency & { sender: Sender; goods: readonly SaleGood[] };

/** Some of what is in a sale, with the price and what it is measured by. */
export function SaleTable({ sender, goods, currency, locale }: Props) {
  const cell: CSSProperties = {
    ...{ padding: "12px 0", fontSize: "15px", lineHeight: "1.45", verticalAlign: "top" },
    borderBottom: `1px solid ${sender.colours.line.light}`,
  };
  const money = (amount: number) => formatMoney(amount, currency, locale);
  return (
    <DataTable margin="8px 0 12px">
      {goods.map((good) => (
        <tr key={pieceTitle(good)}>
          <td className="ruled" style={{ ...cell, textAlign: "left" }}>
            {pieceTitle(good)}
            {good.lowestPrior === null ? null : (
              <>
                <br />
                <span className="soft" style={{ color: sender.colours["ink-soft"].light, fontSize: "13px" }}>
                  Lowest price of the 30 days before: {money(good.lowestPrior)}
                </span>
              </>
            )}
          </td>
          <td
            className="ruled"
            style={{ ...cell, textAlign: "right", whiteSpace: "nowrap", paddingLeft: "16px" }}
          >
            {money(good.price)}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
