import type { TierStanding } from "@/lib/loyalty/types";
import { formatMoney } from "@/lib/values/format-money";
import { timesWords } from "@/lib/values/times-words";

type Props = { standing: TierStanding; locale: string; currency: string };

/** Where somebody stands among the steps of the programme, and how far the next one is. */
export function TierBox({ standing: { tier, next, spend }, locale, currency }: Props) {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  return (
    <section aria-labelledby="tier" className="max-w-md pt-12">
      <h2 id="tier" className="display pb-2 text-heading">
        {tier ? tier.name : "Your first step"}
      </h2>
      <p className="text-sm text-ink-soft">
        {tier && tier.multiplierPercent > 100
          ? `You earn ${timesWords(tier.multiplierPercent, locale)} the points. `
          : null}
        You spent {money(spend)} on things within a year.
      </p>
      {next ? (
        <div className="pt-3 text-sm">
          <p id="to-tier">
            {money(next.missing)} more to “{next.tier.name}”.
          </p>
          <progress
            aria-labelledby="to-tier"
            value={spend}
            max={next.tier.from}
            className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
        </div>
      ) : null}
    </section>
  );
}
