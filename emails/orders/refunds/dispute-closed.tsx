import { formatMoney } from "@/lib/values/format-money";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Sheet } from "../../parts/Sheet";
import type { Currency, LetterWords, Worded } from "../../parts/types";
import { Words } from "../../parts/Words";

type Standing = "won" | "lost" | "dropped";
export type DisputeClosedProps = Currency & {
  name: string;
  number: number | null;
  /** The order in the admin area. */
  url: string;
  amount: number;
  standing: Standing;
};

function ending(subject: string, heading: string): LetterWords {
  return { subject, preview: "{what it means}", heading, opening: "", closing: "" };
}

/** To the owner: how a disputed payment ended. */
export const disputeClosed: Worded<DisputeClosedProps, Standing> = {
  occasion: ({ standing }) => standing,
  words: {
    won: ending("Dispute won: {order}", "The bank decided for you."),
    lost: ending("Dispute lost: {order}", "The bank decided for the buyer."),
    dropped: ending("Dispute closed: {order}", "The bank's question is closed."),
  },
  fields: {
    customer: ({ name }) => name,
    order: ({ number }) => (number ? `order ${number}` : "an unpaid order"),
    sum: ({ amount, currency, locale }) => formatMoney(amount, currency, locale),
    "what it means": (props) => meaning(props),
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        {props.number ? `Order ${props.number}` : "An order"} of {props.name}: {meaning(props)}
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See the order
      </LetterButton>
    </Sheet>
  ),
};

function meaning({ standing, amount, currency, locale }: DisputeClosedProps): string {
  const sum = formatMoney(amount, currency, locale);
  const words = {
    won: `The ${sum} come back to your balance at Stripe. The order stands as it did.`,
    lost: `The ${sum} stay with the buyer, and Stripe's fee is not given back. Nothing is to be refunded: the buyer has their money. If nothing has been sent yet, send nothing.`,
    dropped: `No money moved: the ${sum} are yours as before.`,
  };
  return words[standing];
}
