import { greetingName } from "@/lib/values/greeting-name";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { SmallPrint } from "../parts/SmallPrint";
import type { LetterWords, Worded } from "../parts/types";

type News = "payable" | "carried" | "points" | "paid";

export type AmbassadorStatementProps = {
  name: string;
  news: News;
  /** "October 2026" */
  month: string;
  /** Amounts as they are read: "£54.20", "120 points". */
  broughtForward: string;
  earned: string;
  takenBack: string;
  total: string;
  /** From how much on it is paid; null where that says nothing. */
  minimum: string | null;
  /** When and under which reference it was paid; null before. */
  paid: { on: string; reference: string } | null;
  url: string;
};

function told(subject: string, heading: string, opening: string, closing = ""): LetterWords {
  return { subject, preview: "Your statement for {month}: {total}.", heading, opening, closing };
}

/** To an ambassador: what a month came to, and what becomes of it. */
export const ambassadorStatement: Worded<AmbassadorStatementProps, News> = {
  occasion: ({ news }) => news,
  words: {
    payable: told(
      "Your statement for {month}: {total}",
      "{month}, {first name}.",
      "This is what orders with your code came to. We pay it to you directly; you hear from us when it is done.",
    ),
    carried: told(
      "Your statement for {month}: {total}, carried on",
      "{month}, {first name}.",
      "This is what orders with your code came to. It is not enough for a payment yet, so it is carried on to your next statement. Nothing of it is lost.",
    ),
    points: told(
      "Your statement for {month}: {total}",
      "{month}, {first name}.",
      "This is what orders with your code came to. The points are yours to spend.",
    ),
    paid: told(
      "Paid: your statement for {month}",
      "It is paid, {first name}.",
      "Your statement for {month} has been paid.",
    ),
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    month: ({ month }) => month,
    total: ({ total }) => total,
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Facts
        sender={sender}
        facts={[
          { label: "Brought forward", value: props.broughtForward },
          { label: "Earned", value: props.earned },
          { label: "Taken back for what was returned", value: props.takenBack },
          { label: "Together", value: props.total },
          ...(props.minimum ? [{ label: "Paid from", value: props.minimum }] : []),
          ...(props.paid
            ? [{ label: "Paid on", value: `${props.paid.on}, reference ${props.paid.reference}` }]
            : []),
        ]}
      />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See every line
      </LetterButton>
      <Signature sender={sender} />
      <SmallPrint sender={sender} apart>
        A statement is no invoice. What you earn may have to be declared where you live.
      </SmallPrint>
    </Sheet>
  ),
};
