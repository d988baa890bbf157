import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { PieceList } from "../parts/PieceList";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Currency, Pieces, Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type PayLinkProps = Currency & {
  name: string;
  url: string;
  total: number;
  pieces: readonly Pieces[];
  /** The last moment it can be paid, written out. */
  until: string;
};

/** An order that the shop wrote down waits for its buyer to pay it. */
export const payLink: Worded<PayLinkProps, "usual"> = {
  words: {
    usual: {
      subject: "Your order with {shop} is ready to be paid",
      preview: "Look it over and pay until {last moment}.",
      heading: "It is all written down, {first name}.",
      opening: "This is what we agreed on.",
      closing: "",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    sum: ({ total, currency, locale }) => formatMoney(total, currency, locale),
    "last moment": ({ until }) => until,
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        It comes to {formatMoney(props.total, props.currency, props.locale)}, delivery included. Please look
        it over; the next page shows every sum before you pay.
      </Words>
      <PieceList sender={sender} pieces={props.pieces} />
      <LetterButton sender={sender} href={props.url}>
        Look it over and pay
      </LetterButton>
      <Words>
        The link works until {props.until}. The pieces are put aside for you once you begin to pay, not
        before. Nothing is charged unless you do.
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <Signature sender={sender} />
    </Sheet>
  ),
};
