import type { Metadata } from "next";
import { connection } from "next/server";
import { BasketLine } from "@/components/basket/BasketLine";
import { BasketSummary } from "@/components/basket/BasketSummary";
import { CodeForm } from "@/components/basket/CodeForm";
import { EmptyBasket } from "@/components/basket/EmptyBasket";
import { Happened } from "@/components/basket/Happened";
import { LiveForms } from "@/components/basket/LiveForms";
import { UnavailableLines } from "@/components/basket/UnavailableLines";
import { Shelf } from "@/components/catalogue/Shelf";
import { BasketPointsBox } from "@/components/loyalty/BasketPointsBox";
import { describeQuote, getBasket, getClock, nameOf } from "@/lib/basket/loaders";
import { happeningSchema } from "@/lib/basket/schema";
import { getHome } from "@/lib/catalogue/loaders";
import { getBasketPoints } from "@/lib/loyalty/loaders";
import { getShop } from "@/lib/shop/loaders";
import { formatMoney } from "@/lib/values/format-money";

export const metadata: Metadata = { title: "Your basket", robots: { index: false } };

// Everything here is the visitor's own, and must be in the page itself for those without script: nothing to show before.
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Basket({ searchParams }: Props) {
  await connection();
  const now = await getClock();
  const query = await searchParams;
  const happening = happeningSchema.parse(query);
  const [shop, quote, name] = await Promise.all([
    getShop(),
    getBasket(now),
    happening.variant ? nameOf(happening.variant, now) : null,
  ]);
  const { currency, locale, timeZone } = shop.money;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const { format: moment } = new Intl.DateTimeFormat(locale, {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone },
  });
  const words = quote && describeQuote(quote, locale);
  const empty = !words || !quote || quote.lines.length + quote.unavailable.length === 0;
  const points = empty ? null : await getBasketPoints(quote);
  return (
    <LiveForms className="pt-8 lg:pt-12">
      <div className="page">
        <h1 className="display pb-6 text-title">Your basket</h1>
        <Happened happening={happening} name={name} />
        {empty ? (
          <EmptyBasket />
        ) : (
          <div className="grid gap-x-14 gap-y-10 pt-2 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
            <div>
              <ul>
                {quote.lines.map((line) => (
                  <BasketLine
                    key={line.gift ? `gift:${line.gift.offerId}` : line.variantId}
                    line={line}
                    most={shop.limits.quantityPerLine}
                    money={money}
                    moment={moment}
                  />
                ))}
              </ul>
              <UnavailableLines lines={quote.unavailable} />
            </div>
            <BasketSummary quote={quote} {...words} locale={locale} money={money}>
              <CodeForm offers={words.offers} problem={happening.codeProblem} />
              {points ? <BasketPointsBox points={points} said={query.points} locale={locale} /> : null}
            </BasketSummary>
          </div>
        )}
      </div>
      {empty ? (
        <Shelf
          title="A good place to begin"
          products={(await getHome()).popular.slice(0, 4)}
          money={shop.money}
        />
      ) : null}
    </LiveForms>
  );
}
