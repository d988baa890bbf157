import clsx from "clsx";
import { stockWords } from "./stock-words";

type Props = { stockLeft: number | null; available: boolean; lowStock: number };

/** How many there are, in words; read out when it changes with the choice. */
export function StockLine({ stockLeft, available, lowStock }: Props) {
  const words = available ? stockWords(stockLeft === 0 ? null : stockLeft, lowStock) : "Sold out";
  const few = words.startsWith("Only");
  return (
    <p role="status" className="flex items-center gap-2.5 text-sm">
      <span
        aria-hidden="true"
        className={clsx("size-2 rounded-full", !available ? "bg-control" : few ? "bg-notice" : "bg-success")}
      />
      {words}
    </p>
  );
}
