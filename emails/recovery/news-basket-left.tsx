import { pieceTitle } from "@/lib/values/piece-title";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { ReaderLine } from "../parts/ReaderLine";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { SmallPrint } from "../parts/SmallPrint";
import type { Currency, Worded } from "../parts/types";
import { Words } from "../parts/Words";
import { type BasketPiece, type BasketSum, BasketTable } from "./BasketTable";
import { type BasketOccasion, basketWords } from "./basket-words";

export type NewsBasketLeftProps = Currency & {
  /** From 1. */
  number: number;
  /** No letter about this basket comes after it. */
  last: boolean;
  /** Signed address of the page that puts the basket back. */
  url: string;
  pieces: readonly BasketPiece[];
  /** Goods, delivery and what it comes to, as it is written. */
  sums: readonly BasketSum[];
  /** "Delivery: United Kingdom. If you order now, it arrives Tue 24 – Thu 26 Nov." */
  delivery: string;
  /** What a discount gives and until when, and its code; null without one. */
  voucher: { code: string; gives: string; until: string | null } | null;
  /** How long the link works. */
  days: number;
};

function occasion({ number, last }: NewsBasketLeftProps): BasketOccasion {
  if (number === 1) return "first";
  return last ? "last" : "between";
}

/** A reminder of a basket left behind, to somebody who asked for it: what lies in it, what it costs now, a person to ask. */
export const newsBasketLeft: Worded<NewsBasketLeftProps, BasketOccasion> = {
  occasion,
  words: basketWords,
  fields: { product: ({ pieces: [first] }) => (first ? pieceTitle(first) : null) },
  Body: ({ props, sender, words }) => {
    const { voucher, pieces, sums, currency, locale, delivery, url, days } = props;
    return (
      <Sheet sender={sender} words={words}>
        {voucher ? (
          <Words>
            If it helps: {voucher.gives} with the code{" "}
            <strong style={{ whiteSpace: "nowrap" }}>{voucher.code}</strong>. The button below puts it in for
            you; it counts once{voucher.until ? `, until ${voucher.until}` : ""}.
          </Words>
        ) : null}
        <BasketTable {...{ sender, pieces, sums, currency, locale }} />
        <SmallPrint sender={sender}>{delivery}</SmallPrint>
        <LetterButton sender={sender} href={url}>
          Look at your basket
        </LetterButton>
        <Paragraphs>{words.closing}</Paragraphs>
        <SmallPrint sender={sender}>
          The button works on any device for {days} days, without signing in. Nothing is put aside: prices and
          stock are as of this letter, and the page shows them as they are then.
        </SmallPrint>
        <Signature sender={sender} />
        <ReaderLine
          sender={sender}
          why="You get this because you asked to be reminded of a basket you leave behind."
        />
      </Sheet>
    );
  },
};
