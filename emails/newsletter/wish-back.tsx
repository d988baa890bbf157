import { formatMoney } from "@/lib/values/format-money";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { pieceTitle } from "../parts/piece-title";
import { ReaderLine } from "../parts/ReaderLine";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Currency, Worded } from "../parts/types";
import { Words } from "../parts/Words";

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
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        Look at it
      </LetterButton>
      <Signature sender={sender} />
      <ReaderLine
        sender={sender}
        why="You asked for this one letter, and it is the only one. Your wish is finished with it."
      />
    </Sheet>
  ),
};
