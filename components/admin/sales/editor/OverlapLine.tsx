"use client";

import Link from "next/link";
import type { Overlap } from "@/lib/early-access/admin/types";
import { Money } from "../../kit/format/Money";
import { When } from "../../kit/format/When";

const goods = (count: number) => (count === 1 ? "one" : String(count));

/** Another sale of some of the same goods: when, and whose price counts for which of them. */
export function OverlapLine({ overlap }: { overlap: Overlap }) {
  const { saleId, name, from, until, firstAt, variants, lower, same } = overlap;
  const here = variants - lower - same;
  return (
    <div className="grid gap-1.5">
      <p>
        <Link href={`/admin/sales/${saleId}`} className="link">
          {name}
        </Link>{" "}
        has {goods(variants)} of these variants as well, <When at={from} within /> to{" "}
        <When at={until} within />
        {firstAt && new Date(firstAt) < new Date(from) ? (
          <>
            , for some from <When at={firstAt} within /> on
          </>
        ) : null}
        .{" "}
        {lower === variants
          ? "While both are open to a buyer the other sale's prices count: they are lower."
          : lower === 0
            ? same === variants
              ? "The prices are the same there."
              : "While both are open to a buyer this sale's prices count."
            : `While both are open to a buyer its price counts for ${goods(lower)} of them, this sale's for ${goods(here + same)}.`}
      </p>
      <details>
        <summary className="inline-flex min-h-8 items-center text-ink-soft hover:text-ink">
          Which ones
        </summary>
        <ul className="grid gap-1 pt-1">
          {overlap.goods.map(({ title, here: mine, there }) => (
            <li key={title} className="flex flex-wrap justify-between gap-x-3">
              <span className="min-w-0">{title}</span>
              <span className="text-ink-soft">
                here <Money amount={mine} />, there <Money amount={there} />
                {mine === there ? ": the same" : there < mine ? ": there counts" : ": here counts"}
              </span>
            </li>
          ))}
        </ul>
        {variants > overlap.goods.length ? (
          <p className="pt-1 text-ink-soft">and {variants - overlap.goods.length} more.</p>
        ) : null}
      </details>
    </div>
  );
}
