import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { TierTable } from "@/components/loyalty/TierTable";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/LinkButton";
import { getProgramme } from "@/lib/loyalty/loaders";
import { formatMoney } from "@/lib/values/format-money";
import { pointWords } from "@/lib/values/point-words";

export const metadata: Metadata = { title: "Rewards", alternates: { canonical: "/rewards" } };

export default async function Rewards() {
  const programme = await getProgramme();
  if (!programme) notFound();
  const {
    points,
    every,
    firstOrder,
    birthday,
    expiryMonths,
    tiers,
    tiersBy,
    rewards,
    returnDays,
    claimDays,
    currency,
    locale,
  } = programme;
  const count = (number: number) => pointWords(number, locale);
  const spent = formatMoney(every, currency, locale);
  return (
    <article className="page pt-1 lg:pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: "Rewards", href: "/rewards" },
        ]}
      />
      <h1 className="display max-w-4xl pt-6 text-display">For coming back</h1>
      <p className="max-w-prose pt-6 text-lg">
        Everybody with an account gets {count(points)} for every {spent} spent on things, after discounts and
        without delivery.
        {firstOrder > 0 ? ` A first order brings ${count(firstOrder)} besides.` : ""}
        {birthday > 0 ? ` A birthday brings ${count(birthday)}, to those who want that.` : ""}
      </p>
      <div className="grid gap-x-16 gap-y-14 pt-12 lg:grid-cols-2 lg:pt-16">
        <section aria-labelledby="spend">
          <h2 id="spend" className="display text-heading">
            What points are worth
          </h2>
          {rewards.length === 0 ? (
            <p className="pt-3 text-ink-soft">
              There is nothing to spend them on yet. They are counted all the same.
            </p>
          ) : (
            <table className="mt-3 w-full max-w-md">
              <caption className="sr-only">Rewards and what they cost</caption>
              <tbody>
                {rewards.map(({ id, points: costs, gives }) => (
                  <tr key={id} className="border-t">
                    <th scope="row" className="py-3 text-left font-normal">
                      <span className="inline-block first-letter:uppercase">{gives}</span>
                    </th>
                    <td className="py-3 text-right tabular-nums">{count(costs)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="pt-4 text-sm text-ink-soft">
            A reward is a code for one order. One you did not use can be given back for its points. If all of
            an order’s money goes back to you, so do the points you spent on it.
          </p>
        </section>
        {tiers.length > 0 ? (
          <section aria-labelledby="tiers" className="lg:col-start-1">
            <h2 id="tiers" className="display text-heading">
              For those who come often
            </h2>
            <TierTable {...{ tiers, by: tiersBy, currency, locale }} />
          </section>
        ) : null}
        <section
          aria-labelledby="rules"
          className="max-w-prose space-y-4 lg:col-start-2 lg:row-span-2 lg:row-start-1"
        >
          <h2 id="rules" className="display text-heading">
            The rules, all of them
          </h2>
          <p>
            Points of an order wait until it can no longer be sent back: {returnDays} days after it arrived.
            Then they can be spent.
          </p>
          <p>
            If money for things goes back to you, so do their points with us. What you spent before stays
            spent: nobody is ever below nothing.
          </p>
          <p>
            {expiryMonths === 0
              ? "Points do not end."
              : `Points end ${expiryMonths === 1 ? "one month" : `${expiryMonths} months`} after they could first be spent, with the last day of that month, and never without a letter a month before. The oldest are always spent first.`}
          </p>
          <p>
            Bought without an account? Make one with the same address within {claimDays} days and add the
            order to it: its points count.
          </p>
          {birthday > 0 ? (
            <p>
              The present on a birthday is for members who have bought something and ticked{" "}
              <Link href="/account/details" prefetch={false} className="link">
                beside their birthday
              </Link>{" "}
              that they want it. It comes once in twelve months, whatever day is named.
            </p>
          ) : null}
          {tiers.some(({ delivery }) => delivery) ? (
            <p>
              Free delivery that a step brings takes the price of the cheapest parcel off any. It counts by
              itself while you are signed in, beside every discount that allows free delivery.
            </p>
          ) : null}
          <p>
            You can leave at any time under Your points. What you could spend ends then, what waits ends as it
            comes due, and rewards you took stay good.
          </p>
          <p>Each order keeps the rules it was placed under. If they change, they change for later orders.</p>
          <p className="pt-2">
            <LinkButton href="/account/rewards" prefetch={false}>
              See your points
            </LinkButton>
          </p>
        </section>
      </div>
    </article>
  );
}
