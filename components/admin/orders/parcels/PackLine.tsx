"use client";

import clsx from "clsx";
import { Minus, Plus } from "lucide-react";
import Image from "next/image";
import type { DetailLine } from "@/lib/orders/admin/types";

type Props = { line: DetailLine; packed: number; onChange: (count: number) => void };

/** A line to tick with a thumb; of several pieces some can be left for the next parcel. */
export function PackLine({ line, packed, onChange }: Props) {
  const { id, title, variantTitle, sku, toSend, pictureKey } = line;
  const full = packed === toSend;
  const step = "grid size-12 place-items-center rounded-m border border-control disabled:opacity-40";
  return (
    <li
      className={clsx(
        "flex flex-wrap items-center gap-x-3 border-b last:border-b-0",
        full && "bg-success-soft",
      )}
    >
      <label className="flex min-h-16 min-w-0 grow cursor-pointer items-center gap-3 px-4 py-2.5">
        <input
          type="checkbox"
          checked={full}
          onChange={({ target }) => onChange(target.checked ? toSend : 0)}
          className="size-7 shrink-0 accent-(--accent)"
        />
        {pictureKey ? (
          <Image
            src={`/${pictureKey}`}
            alt=""
            width={56}
            height={56}
            className="size-14 shrink-0 rounded-(--radius-s) bg-surface object-cover"
          />
        ) : null}
        <span className="min-w-0">
          <span className="block font-medium">
            {toSend} × {title}
          </span>
          <span className="block text-sm text-ink-soft">
            {[variantTitle, sku].filter(Boolean).join(" · ")}
          </span>
        </span>
      </label>
      {toSend > 1 ? (
        <fieldset className="flex items-center gap-2 px-4 pb-3 sm:pb-0" aria-labelledby={`${id}-count`}>
          <button type="button" className={step} disabled={packed === 0} onClick={() => onChange(packed - 1)}>
            <Minus aria-hidden="true" className="size-5" />
            <span className="sr-only">One piece less of {title}</span>
          </button>
          <output id={`${id}-count`} className="min-w-14 text-center text-sm tabular-nums">
            {packed} of {toSend}
          </output>
          <button type="button" className={step} disabled={full} onClick={() => onChange(packed + 1)}>
            <Plus aria-hidden="true" className="size-5" />
            <span className="sr-only">One piece more of {title}</span>
          </button>
        </fieldset>
      ) : null}
    </li>
  );
}
