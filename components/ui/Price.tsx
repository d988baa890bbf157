import clsx from "clsx";
import { formatMoney } from "@/lib/values/format-money";

type Props = {
  /** Minor units. */
  amount: number;
  currency: string;
  locale?: string;
  /** The lowest price of the 30 days before a reduction, the only "was" that may be shown (98/6/EC art. 6a). */
  lowestPrior?: number | null;
  /** Whole per cent off `lowestPrior`. */
  percent?: number | null;
  /** Several prices are possible and this is the lowest. */
  from?: boolean;
  /** Also say in words what the earlier price is. */
  detailed?: boolean;
  className?: string;
};

/** A price as the law and a friend would say it. */
export function Price({ amount, currency, locale, lowestPrior, percent, from, detailed, className }: Props) {
  const shown = formatMoney(amount, currency, locale);
  if (!lowestPrior || lowestPrior <= amount) {
    return (
      <span className={clsx("tabular-nums", className)}>
        {from ? "from " : null}
        {shown}
      </span>
    );
  }
  const prior = formatMoney(lowestPrior, currency, locale);
  return (
    <span className={clsx("tabular-nums", className)}>
      {from ? "from " : null}
      <span className="sr-only">now </span>
      <span className="text-accent">{shown}</span>
      <span className="sr-only">, before </span> <s className="text-ink-soft">{prior}</s>
      {percent ? <span className="pl-1.5 text-[0.8em] text-accent">{percent}% off</span> : null}
      {detailed ? (
        <span className="block pt-1 font-text text-sm tracking-normal text-ink-soft">
          {prior} was the lowest price in the 30 days before.
        </span>
      ) : null}
    </span>
  );
}
