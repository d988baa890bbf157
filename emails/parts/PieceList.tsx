import type { CSSProperties } from "react";
import { pieceTitle } from "@/lib/values/piece-title";
import { DataTable } from "./DataTable";
import type { Pieces, Sender } from "./types";

/** Goods without their prices: what is in a parcel, what goes back. */
export function PieceList({ sender, pieces }: { sender: Sender; pieces: readonly Pieces[] }) {
  const cell: CSSProperties = {
    padding: "11px 0",
    borderBottom: `1px solid ${sender.colours.line.light}`,
    fontSize: "15px",
    lineHeight: "1.45",
    verticalAlign: "top",
    textAlign: "left",
  };
  return (
    <DataTable margin="0 0 20px">
      {pieces.map((piece) => (
        <tr key={pieceTitle(piece)}>
          <td className="ruled" style={{ ...cell, width: "52px", whiteSpace: "nowrap" }}>
            {piece.quantity} ×
          </td>
          <td className="ruled" style={cell}>
            {pieceTitle(piece)}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
