import clsx from "clsx";
import { formatMoney } from "@/lib/values/format-money";

type Props = {
  /** Minor units. */
  amount: number;
  currency: string;
  locale?: string;
  /** The price asked before, when this is a reduction. */
  was?: number | null;
  /** The lowest price of the 30 days before the reduction (98/6/EC art. 6a); the percentage is taken from it. */
  lowestPrior?: number | null;
  /** Several prices are possible and this is the lowest. */
  from?: boolean;
  /** Also say the percentage and the lowest earlier price. */
  detailed?: boolean;
  className?: string;
};

/** A price as the law and a friend would say it. */
export function Price({ amount, currency, locale, was, lowestPrior, from, detailed, className }: Props) {
  const prior = lowestPrior ?? null;
  const percent = prior && prior > amount ? Math.floor(((prior - amount) * 100) / prior) : 0;
  const shown = formatMoney(amount, currency, locale);
  return (
    <span className={clsx("tabular-nums", className)}>
      {from ? "from " : null}
      {was && was > amount ? (
        <>
          <span className="sr-only">now </span>
          <span className="text-accent">{shown}</span> <span className="sr-only">was </span>
          <s className="text-ink-soft">{formatMoney(was, currency, locale)}</s>
        </>
      ) : (
        shown
      )}
      {detailed && prior ? (
        <span className="block pt-1 text-sm font-normal text-ink-soft">
          {percent > 0 ? `${percent} % below the ` : "The "}lowest price of the 30 days before:{" "}
          {formatMoney(prior, currency, locale)}
        </span>
      ) : null}
    </span>
  );
}
