import type { TierStanding } from "@/lib/loyalty/types";
import { formatMoney } from "@/lib/values/format-money";
import { pointWords } from "@/lib/values/point-words";
import { TierPerks } from "./TierPerks";

type Props = { standing: TierStanding; locale: string; currency: string };

/** Where somebody stands among the steps of the programme, what that brings, and how far the next one is. */
export function TierBox({ standing: { tier, next, by, reached }, locale, currency }: Props) {
  const amount = (number: number) =>
    by === "spend" ? formatMoney(number, currency, locale) : pointWords(number, locale);
  return (
    <section aria-labelledby="tier" className="max-w-md pt-12">
      <h2 id="tier" className="display pb-2 text-heading">
        {tier ? tier.name : "Your first step"}
      </h2>
      {tier ? <TierPerks tier={tier} locale={locale} /> : null}
      <p className="pt-1 text-sm text-ink-soft">
        {by === "spend"
          ? `You spent ${amount(reached)} on things within a year.`
          : `You earned ${amount(reached)} within a year.`}
      </p>
      {next ? (
        <div className="pt-3 text-sm">
          <p id="to-tier">
            {amount(next.missing)} more to “{next.tier.name}”:
          </p>
          <progress
            aria-labelledby="to-tier"
            value={reached}
            max={next.tier.from}
            className="mt-2 mb-3 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          <TierPerks tier={next.tier} locale={locale} />
        </div>
      ) : null}
    </section>
  );
}
