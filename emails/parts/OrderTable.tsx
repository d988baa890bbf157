import type { CSSProperties, ReactNode } from "react";
import { deliveryAmount, deliveryLabel } from "@/lib/values/delivery-words";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { DataTable } from "./DataTable";
import type { OrderProps, Sender } from "./types";

/** What was bought and every step from its prices to the sum that was charged. */
export function OrderTable({ sender, order }: { sender: Sender; order: OrderProps }) {
  const amount = (value: number) => formatMoney(value, order.currency, order.locale);
  const line = `1px solid ${sender.colours.line.light}`;
  const cell: CSSProperties = {
    padding: "5px 0",
    fontSize: "15px",
    lineHeight: "1.45",
    verticalAlign: "top",
  };
  const row = (name: ReactNode, value: string, style: CSSProperties = {}, className?: string) => (
    <>
      <td className={className} style={{ ...cell, ...style, textAlign: "left" }}>
        {name}
      </td>
      <td
        className={className}
        style={{ ...cell, ...style, textAlign: "right", whiteSpace: "nowrap", paddingLeft: "20px" }}
      >
        {value}
      </td>
    </>
  );
  const ruled = { borderBottom: line, padding: "12px 0" };
  return (
    <DataTable margin="0 0 12px">
      {order.lines.map((piece) => (
        <tr key={pieceTitle(piece)}>
          {row(`${piece.quantity} × ${pieceTitle(piece)}`, amount(piece.amount), ruled, "ruled")}
        </tr>
      ))}
      <tr>{row("Goods", amount(order.subtotal), { paddingTop: "14px" })}</tr>
      {order.discounts.map((discount) => (
        <tr key={discount.label}>{row(discount.label, `−${amount(discount.amount)}`)}</tr>
      ))}
      <tr>
        {row(
          deliveryLabel(`Delivery: ${order.deliveryName}`, order.deliveryOffer),
          deliveryAmount(order.deliveryTotal, order.deliveryOffer, amount, "free"),
        )}
      </tr>
      {order.taxAdded > 0 ? <tr>{row("Tax", amount(order.taxAdded))}</tr> : null}
      <tr>
        {row(
          <strong>Charged in full</strong>,
          amount(order.total),
          { borderTop: line, paddingTop: "12px", fontSize: "17px", fontWeight: 600 },
          "ruled",
        )}
      </tr>
      {order.taxIncluded > 0 ? <tr>{row("including VAT of", amount(order.taxIncluded))}</tr> : null}
    </DataTable>
  );
}
