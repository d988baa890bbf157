import Link from "next/link";
import { LinePicture } from "@/components/basket/LinePicture";
import type { QuotedLine } from "@/lib/basket/types";

/** One thing that lay in a basket: what it is, how many, what it comes to now. */
export function LeftLine({ line, money }: { line: QuotedLine; money: (amount: number) => string }) {
  const { handle, slug, title, variantTitle, quantity, unitPrice, gift } = line;
  const href = `/products/${handle}/${slug}`;
  const details = [
    variantTitle,
    gift ? `A gift: ${gift.title}` : null,
    quantity > 1 ? `${quantity} × ${money(unitPrice)}` : null,
  ];
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 border-b py-4">
      <LinePicture goods={line} href={href} />
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="min-w-0 font-medium">
            <Link href={href} prefetch={false} className="hover:underline hover:underline-offset-4">
              {title}
            </Link>
          </h2>
          <p className="shrink-0 tabular-nums">{gift ? "Free" : money(unitPrice * quantity)}</p>
        </div>
        <p className="pt-1 text-sm text-ink-soft">{details.filter(Boolean).join(" · ")}</p>
      </div>
    </li>
  );
}
