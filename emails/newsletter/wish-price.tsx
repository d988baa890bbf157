import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { Sheet } from "../parts/Sheet";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";
import { WishEnding } from "./WishEnding";
import type { WishBackProps } from "./wish-back";

export type WishPriceProps = WishBackProps & {
  /** What it cost when they asked, minor units. */
  asked: number;
  /** The lowest in the 30 days before the present price began; null when nothing is known of them. */
  lowest: number | null;
};

/** The one letter somebody asked for: it costs less. It says what a reduction has to be measured by. */
export const wishPrice: Worded<WishPriceProps, "usual"> = {
  words: {
    usual: {
      subject: "{product} costs less now",
      preview: "{price} as we write this.",
      heading: "It costs less.",
      opening: "",
      closing: "",
    },
  },
  fields: {
    product: ({ title }) => title,
    price: ({ price, currency, locale }) => formatMoney(price, currency, locale),
    "earlier price": ({ asked, currency, locale }) => formatMoney(asked, currency, locale),
  },
  Body: ({ props, sender, words }) => {
    const sum = (amount: number) => formatMoney(amount, props.currency, props.locale);
    return (
      <Sheet sender={sender} words={words}>
        <Words>
          {pieceTitle(props)} costs {sum(props.price)} as we write this. When you asked it cost{" "}
          {sum(props.asked)}.
        </Words>
        {props.lowest === null ? null : (
          <Words>The lowest price in the 30 days before this one was {sum(props.lowest)}.</Words>
        )}
        <WishEnding sender={sender} closing={words.closing} url={props.url} />
      </Sheet>
    );
  },
};
