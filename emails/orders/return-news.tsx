import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { PieceList } from "../parts/PieceList";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { Subtitle } from "../parts/Subtitle";
import type { LetterWords, Pieces, Worded } from "../parts/types";

type ReturnStep = "requested" | "approved" | "declined" | "received" | "refunded" | "exchanged" | "closed";
export type ReturnNewsProps = {
  name: string;
  number: number | null;
  url: string;
  step: ReturnStep;
  pieces: readonly Pieces[];
  /** What the shop says to this step. */
  words: string | null;
};

/** The list of letters shows the opening itself. */
function step(subject: string, heading: string, opening: string): LetterWords {
  return { subject: `${subject}[: order {order number}]`, preview: opening, heading, opening, closing: "" };
}

const words: Record<ReturnStep, LetterWords> = {
  requested: step(
    "We have your request to return something",
    "We have your request, {first name}.",
    "A person looks at it and writes to you what happens next. Please keep the things until then.",
  ),
  approved: step(
    "Your return is agreed",
    "Please send it back, {first name}.",
    "We agree to take these back. This is how:",
  ),
  declined: step(
    "About your request to return something",
    "We cannot take it back, {first name}.",
    "We have looked at your request, and this time the answer is no:",
  ),
  received: step(
    "Your return has arrived",
    "It has arrived, {first name}.",
    "We have what you sent back. What follows from it comes in the next letter.",
  ),
  refunded: step(
    "Your return is refunded",
    "Your money is on its way, {first name}.",
    "We have sent the money back the way it came. Banks show it within five to ten days.",
  ),
  exchanged: step(
    "Your exchange is on its way to you",
    "The exchange is arranged, {first name}.",
    "We have written down a new order with what you would like instead. It has letters of its own.",
  ),
  closed: step(
    "Your return is closed",
    "This return is closed, {first name}.",
    "Nothing more happens with it. If that is a mistake, answer this letter.",
  ),
};

/** Where a return stands, at each of its steps. */
export const returnNews: Worded<ReturnNewsProps, ReturnStep> = {
  occasion: ({ step }) => step,
  words,
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => (number ? String(number) : null),
  },
  sometimes: ["order number"],
  Body: ({ props, sender, words: told }) => (
    <Sheet sender={sender} words={told}>
      <Paragraphs>{props.words ?? ""}</Paragraphs>
      <Subtitle sender={sender}>What it is about</Subtitle>
      <PieceList sender={sender} pieces={props.pieces} />
      <Paragraphs>{told.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See where it stands
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
