import Link from "next/link";
import { Button } from "@/components/ui/Button";
import type { LineGoods, QuotedLine } from "@/lib/basket/types";
import { pieceTitle } from "@/lib/values/piece-title";
import { LineNotice } from "./LineNotice";
import { LinePicture } from "./LinePicture";
import { QuantityForm } from "./QuantityForm";

type Props = {
  line: QuotedLine;
  most: number;
  money: (amount: number) => string;
  /** A moment in words. */
  moment: (at: Date) => string;
};

const hrefOf = ({ handle, slug }: LineGoods) => `/products/${handle}/${slug}`;

/** What a discount puts in: nobody chose it, so nothing about it can be changed. */
function GiftLine({ line, title }: { line: QuotedLine; title: string }) {
  const pieces = line.quantity > 1 ? `${line.quantity} pieces` : null;
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 border-b py-6 sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-x-6">
      <LinePicture goods={line} href={hrefOf(line)} />
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="min-w-0 font-medium">
            <Link href={hrefOf(line)} prefetch={false} className="hover:underline hover:underline-offset-4">
              {line.title}
            </Link>
          </h2>
          <p className="shrink-0">Free</p>
        </div>
        <p className="text-sm text-ink-soft">{[line.variantTitle, pieces].filter(Boolean).join(" · ")}</p>
        <p className="text-sm">A gift: {title}</p>
      </div>
    </li>
  );
}

/** One thing in the basket: what it is, how many, what it comes to. */
export function BasketLine({ line, most, money, moment }: Props) {
  if (line.gift) return <GiftLine line={line} title={line.gift.title} />;
  const name = pieceTitle(line);
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 border-b py-6 sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-x-6">
      <LinePicture goods={line} href={hrefOf(line)} />
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="min-w-0 font-medium">
            <Link href={hrefOf(line)} prefetch={false} className="hover:underline hover:underline-offset-4">
              {line.title}
            </Link>
          </h2>
          <p className="shrink-0 tabular-nums">{money(line.unitPrice * line.quantity)}</p>
        </div>
        <p className="text-sm text-ink-soft">
          {[line.variantTitle, line.quantity > 1 ? `${money(line.unitPrice)} each` : null]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {line.sale?.access === "members" ? (
          <p className="text-sm">
            {line.sale.kept
              ? `Your early price, kept until ${moment(line.sale.until)} while there are pieces.`
              : "Your early price, as long as the sale goes on."}
          </p>
        ) : null}
        <LineNotice line={line} money={money} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <QuantityForm
            variantId={line.variantId}
            quantity={line.quantity}
            most={Math.max(line.quantity, Math.min(most, line.stockLeft ?? most))}
            label={`Quantity of ${name}`}
          />
          <form action="/basket/remove" method="post">
            <input type="hidden" name="variant" value={line.variantId} />
            <Button tone="plain" className="text-ink-soft">
              Remove<span className="sr-only"> {name}</span>
            </Button>
          </form>
        </div>
      </div>
    </li>
  );
}
