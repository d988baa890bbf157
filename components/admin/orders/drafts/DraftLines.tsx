"use client";

import { Trash2 } from "lucide-react";
import { Money } from "@/components/admin/kit/format/Money";
import { Input } from "@/components/ui/Input";
import type { DraftContent, DraftSums } from "@/lib/orders/drafts/types";
import { pieceTitle } from "@/lib/values/piece-title";

type Lines = DraftContent["lines"];
type Props = { sums: DraftSums; lines: Lines; onChange: (lines: Lines) => void };

/** The lines of a draft with their numbers. */
export function DraftLines({ sums, lines, onChange }: Props) {
  return (
    <ul className="pt-2">
      {lines.map(({ variantId, quantity }) => {
        const line = sums.lines.find((one) => one.variantId === variantId);
        const name = line ? pieceTitle(line) : "…";
        return (
          <li
            key={variantId}
            className="flex flex-wrap items-center gap-3 border-b py-3 text-sm last:border-b-0"
          >
            <div className="min-w-40 grow max-sm:w-full">
              <span className="font-medium">{name}</span>
              <span className="block text-ink-soft">
                {line?.sku ? `${line.sku} · ` : null}
                {line ? <Money amount={line.unitPrice} currency={sums.currency} /> : null}
              </span>
              {line?.trouble ? <span className="block text-danger">{line.trouble}</span> : null}
            </div>
            <Input
              type="number"
              min={1}
              max={999}
              aria-label={`Pieces of ${name}`}
              className="!w-20"
              value={quantity}
              onChange={({ target }) => {
                const count = Math.min(999, Math.max(1, Math.trunc(Number(target.value)) || 1));
                onChange(
                  lines.map((one) => (one.variantId === variantId ? { ...one, quantity: count } : one)),
                );
              }}
            />
            <span className="w-20 grow text-right sm:grow-0 tabular-nums">
              {line ? <Money amount={line.total} currency={sums.currency} /> : null}
            </span>
            <button
              type="button"
              className="grid size-10 place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-ink"
              onClick={() => onChange(lines.filter((one) => one.variantId !== variantId))}
            >
              <Trash2 aria-hidden="true" className="size-4.5" />
              <span className="sr-only">Take out {name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
