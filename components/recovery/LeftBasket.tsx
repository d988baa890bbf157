import { DestinationLink } from "@/components/delivery/DestinationLink";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import type { BasketQuote, QuoteWords } from "@/lib/basket/types";
import type { Change } from "@/lib/recovery/types";
import { formatMoney } from "@/lib/values/format-money";
import { LeftLine } from "./LeftLine";
import { LeftSums } from "./LeftSums";

type Props = {
  quote: BasketQuote;
  words: QuoteWords;
  changes: readonly Change[];
  signed: string;
  locale: string;
  /** The button was pressed too often in a short time. */
  often: boolean;
};

/** A basket that was left, with prices, stock and delivery as they are now, and the one button that puts it back. */
export function LeftBasket({ quote, words, changes, signed, locale, often }: Props) {
  const money = (amount: number) => formatMoney(amount, quote.currency, locale);
  const anything = quote.lines.length > 0;
  return (
    <div className="page pt-10 lg:pt-16">
      <div className="mx-auto max-w-xl">
        <h1 className="display text-title">
          {anything ? "Your basket, as it is now" : "Nothing of it is left"}
        </h1>
        <p className="pt-4 text-lg text-ink-soft">
          {anything
            ? "Prices, stock and delivery are those of this moment. Nothing happens until you press the button."
            : "What lay in this basket can no longer be bought. We are sorry."}
        </p>
        {often ? (
          <Notice kind="danger" className="mt-6">
            That was very often. Wait a minute and try again.
          </Notice>
        ) : null}
        {changes.length > 0 ? (
          <Notice kind="notice" className="mt-6">
            <h2 className="font-medium">What has changed since</h2>
            <ul>
              {changes.map(({ variantId, sentence }) => (
                <li key={variantId}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        {anything ? (
          <>
            <ul className="pt-4">
              {quote.lines.map((line) => (
                <LeftLine
                  key={line.gift ? `gift:${line.gift.offerId}` : line.variantId}
                  line={line}
                  money={money}
                />
              ))}
            </ul>
            <LeftSums quote={quote} words={words} locale={locale} money={money} />
            <p className="pt-2 text-sm text-ink-soft">
              To {words.place}. <DestinationLink returnTo={`/letters/basket/${signed}`} />
            </p>
            <form action={`/letters/basket/${signed}/back`} method="post" className="pt-6">
              <Button size="large" className="w-full">
                Put it back into my basket
              </Button>
            </form>
            <p className="pt-3 text-center text-sm text-ink-soft">
              What lies in your basket already stays there, and nothing is doubled.
            </p>
          </>
        ) : (
          <LinkButton href="/" className="mt-8">
            On to the shop
          </LinkButton>
        )}
      </div>
    </div>
  );
}
