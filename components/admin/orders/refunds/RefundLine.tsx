"use client";

import { Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { DetailLine } from "@/lib/orders/admin/types";
import { pieceTitle } from "@/lib/values/piece-title";

type Props = {
  line: DetailLine;
  count: number;
  restock: boolean;
  /** The pieces were put on the shelf, or not, when they came back. */
  shelved: boolean;
  /** The buyer has the pieces that are refunded. */
  has: boolean;
  onHas: (on: boolean) => void;
  onCount: (count: number) => void;
  onRestock: (on: boolean) => void;
};

/** How many pieces of a line are refunded, and whether they can be sold again. */
export function RefundLine({ line, count, restock, shelved, has, onHas, onCount, onRestock }: Props) {
  const left = line.quantity - line.refunded - line.exchanged;
  const name = pieceTitle(line);
  const step = "grid size-11 place-items-center rounded-m border border-control disabled:opacity-40";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b px-4 py-3 text-sm last:border-b-0 sm:px-5">
      <div className="min-w-40 grow">
        <span className="font-medium">{line.title}</span>
        <span className="block text-ink-soft">
          {[line.variantTitle, line.sku].filter(Boolean).join(" · ")}
        </span>
        {count > 0 && !shelved ? (
          <>
            <Tick on={restock} onChange={onRestock}>
              Back on the shelf<span className="sr-only">: {name}</span>
            </Tick>
            {line.sent > 0 && line.toSend > 0 ? (
              <Tick on={has} onChange={onHas}>
                They have {count === 1 ? "this piece" : "these pieces"}; what was not sent still goes out
                <span className="sr-only">: {name}</span>
              </Tick>
            ) : null}
          </>
        ) : null}
      </div>
      {left === 0 ? (
        <span className="text-ink-soft">
          {line.exchanged > 0 ? "all refunded or exchanged" : "all refunded"}
        </span>
      ) : (
        <div className="flex items-center gap-2">
          <button type="button" className={step} disabled={count === 0} onClick={() => onCount(count - 1)}>
            <Minus aria-hidden="true" className="size-4.5" />
            <span className="sr-only">Refund one less of {name}</span>
          </button>
          <output className="min-w-14 text-center tabular-nums">
            {count} of {left}
          </output>
          <button type="button" className={step} disabled={count >= left} onClick={() => onCount(count + 1)}>
            <Plus aria-hidden="true" className="size-4.5" />
            <span className="sr-only">Refund one more of {name}</span>
          </button>
        </div>
      )}
    </li>
  );
}

function Tick({
  on,
  onChange,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2.5">
      <input
        type="checkbox"
        className="size-5 accent-(--accent)"
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
