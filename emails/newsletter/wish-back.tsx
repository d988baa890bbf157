import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { Sheet } from "../parts/Sheet";
import type { Currency, Worded } from "../parts/types";
import { Words } from "../parts/Words";
import { WishEnding } from "./WishEnding";

export type WishBackProps = Currency & {
  title: string;
  variantTitle: string | null;
  url: string;
  /** Minor units, as this letter is written. */
  price: number;
};

/** The one letter somebody asked for: it can be bought again. */
export const wishBack: Worded<WishBackProps, "usual"> = {
  words: {
    usual: {
      subject: "{product} is back",
      preview: "You asked us to say when. It is now.",
      heading: "It is back.",
      opening: "",
      closing: "",
    },
  },
  fields: {
    product: ({ title }) => title,
    price: ({ price, currency, locale }) => formatMoney(price, currency, locale),
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        {pieceTitle(props)} can be bought again, for {formatMoney(props.price, props.currency, props.locale)}{" "}
        as we write this. Nothing is put aside: others asked too.
      </Words>
      <WishEnding sender={sender} closing={words.closing} url={props.url} />
    </Sheet>
  ),
};
