import { Img } from "@react-email/components";
import type { CSSProperties } from "react";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { DataTable } from "../parts/DataTable";
import type { Currency, Pieces, Sender } from "../parts/types";

export type BasketPiece = Pieces & {
  /** Unit price times quantity, minor units, before a discount. */
  amount: number;
  /** A small picture's whole address; null without one. */
  picture: string | null;
  /** What there is to say of stock or price: "The last 2", "It was £89.00." */
  note: string | null;
};
export type BasketSum = { label: string; amount: string };

type Props = { sender: Sender; pieces: readonly BasketPiece[]; sums: readonly BasketSum[] } & Currency;

/** What lies in the basket, with every step from its prices to what it comes to. */
export function BasketTable({ sender, pieces, sums, currency, locale }: Props) {
  const line = `1px solid ${sender.colours.line.light}`;
  const cell: CSSProperties = {
    padding: "12px 0",
    fontSize: "15px",
    lineHeight: "1.45",
    verticalAlign: "top",
  };
  const soft = { color: sender.colours["ink-soft"].light, fontSize: "13px" };
  const pictures = pieces.some(({ picture }) => picture);
  const amount: CSSProperties = { textAlign: "right", whiteSpace: "nowrap", paddingLeft: "16px" };
  return (
    <DataTable margin="8px 0 12px">
      {pieces.map((piece) => (
        <tr key={pieceTitle(piece)}>
          {pictures ? (
            <td className="ruled" style={{ ...cell, borderBottom: line, width: "80px" }}>
              {piece.picture ? (
                <Img
                  src={piece.picture}
                  alt=""
                  width={64}
                  height={64}
                  style={{ borderRadius: "6px", objectFit: "cover" }}
                />
              ) : null}
            </td>
          ) : null}
          <td className="ruled" style={{ ...cell, borderBottom: line, textAlign: "left" }}>
            {piece.quantity} × {pieceTitle(piece)}
            {piece.note ? (
              <>
                <br />
                <span className="soft" style={soft}>
                  {piece.note}
                </span>
              </>
            ) : null}
          </td>
          <td className="ruled" style={{ ...cell, ...amount, borderBottom: line }}>
            {formatMoney(piece.amount, currency, locale)}
          </td>
        </tr>
      ))}
      {sums.map((sum, index) => {
        const total = index === sums.length - 1;
        const look: CSSProperties = {
          ...cell,
          padding: index === 0 ? "14px 0 5px" : "5px 0",
          ...(total ? { borderTop: line, paddingTop: "12px", fontSize: "17px", fontWeight: 600 } : {}),
        };
        return (
          <tr key={sum.label}>
            <td
              colSpan={pictures ? 2 : 1}
              className={total ? "ruled" : undefined}
              style={{ ...look, textAlign: "left" }}
            >
              {sum.label}
            </td>
            <td className={total ? "ruled" : undefined} style={{ ...look, ...amount }}>
              {sum.amount}
            </td>
          </tr>
        );
      })}
    </DataTable>
  );
}
