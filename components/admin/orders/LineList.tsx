import clsx from "clsx";
import Image from "next/image";
import Link from "next/link";
import { Money } from "@/components/admin/kit/format/Money";
import type { DetailLine } from "@/lib/orders/admin/types";

function notes({ sent, withdrawn, refunded, exchanged, quantity, toSend }: DetailLine): string {
  const of = (count: number) => (count === quantity ? "all" : `${count} of ${quantity}`);
  return [
    sent > 0 ? `${of(sent)} sent` : null,
    toSend > 0 && sent > 0 ? `${toSend} to send` : null,
    withdrawn > 0 ? `${of(withdrawn)} withdrawn from` : null,
    refunded > 0 ? `${of(refunded)} refunded` : null,
    exchanged > 0 ? `${of(exchanged)} exchanged` : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Whether something is still to be done with it. */
const waits = ({ sent, toSend, withdrawn, refunded }: DetailLine) =>
  (sent > 0 && toSend > 0) || withdrawn > refunded;

/** What was ordered and what became of it. */
export function LineList({ lines, currency }: { lines: readonly DetailLine[]; currency: string }) {
  return (
    <ul className="border-t">
      {lines.map((line) => (
        <li key={line.id} className="flex items-start gap-3 border-b px-4 py-3 text-sm sm:px-5">
          {line.pictureKey ? (
            <Image
              src={`/${line.pictureKey}`}
              alt=""
              width={48}
              height={48}
              className="size-12 shrink-0 rounded-(--radius-s) bg-surface object-cover"
            />
          ) : (
            <span aria-hidden="true" className="size-12 shrink-0 rounded-(--radius-s) bg-surface" />
          )}
          <div className="min-w-0 grow">
            {line.productId ? (
              <Link
                href={`/admin/products/${line.productId}`}
                prefetch={false}
                className="font-medium hover:underline"
              >
                {line.title}
              </Link>
            ) : (
              <span className="font-medium">{line.title}</span>
            )}
            <span className="block text-ink-soft">
              {[line.variantTitle, line.sku].filter(Boolean).join(" · ")}
            </span>
            {notes(line) ? (
              <span className={clsx("block text-xs", waits(line) ? "text-notice" : "text-ink-soft")}>
                {notes(line)}
              </span>
            ) : null}
          </div>
          <div className="shrink-0 text-right tabular-nums">
            <span className="block whitespace-nowrap text-ink-soft">
              {line.quantity} × <Money amount={line.unitPrice} currency={currency} />
            </span>
            <Money amount={line.total} currency={currency} />
            {line.discount > 0 ? (
              <span className="block text-xs text-ink-soft">
                <Money amount={line.discount} currency={currency} /> off
              </span>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
