import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { lines } from "../parts/lines";
import { PieceList } from "../parts/PieceList";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Subtitle } from "../parts/Subtitle";
import { Title } from "../parts/Title";
import type { Letter, Pieces } from "../parts/types";
import { Words } from "../parts/Words";

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

const told: Readonly<
  Record<ReturnStep, { subject: string; title: (name: string) => string; words: string }>
> = {
  requested: {
    subject: "We have your request to return something",
    title: (name) => `We have your request, ${name}.`,
    words: "A person looks at it and writes to you what happens next. Please keep the things until then.",
  },
  approved: {
    subject: "Your return is agreed",
    title: (name) => `Please send it back, ${name}.`,
    words: "We agree to take these back. This is how:",
  },
  declined: {
    subject: "About your request to return something",
    title: (name) => `We cannot take it back, ${name}.`,
    words: "We have looked at your request, and this time the answer is no:",
  },
  received: {
    subject: "Your return has arrived",
    title: (name) => `It has arrived, ${name}.`,
    words: "We have what you sent back. What follows from it comes in the next letter.",
  },
  refunded: {
    subject: "Your return is refunded",
    title: (name) => `Your money is on its way, ${name}.`,
    words: "We have sent the money back the way it came. Banks show it within five to ten days.",
  },
  exchanged: {
    subject: "Your exchange is on its way to you",
    title: (name) => `The exchange is arranged, ${name}.`,
    words: "We have written down a new order with what you would like instead. It has letters of its own.",
  },
  closed: {
    subject: "Your return is closed",
    title: (name) => `This return is closed, ${name}.`,
    words: "Nothing more happens with it. If that is a mistake, answer this letter.",
  },
};

/** Where a return stands, at each of its steps. */
export const returnNews: Letter<ReturnNewsProps> = {
  subject: ({ step, number }) => `${told[step].subject}${number ? `: order ${number}` : ""}`,
  Body: ({ props, sender }) => {
    const { title, words } = told[props.step];
    return (
      <Shell sender={sender} preview={words}>
        <Title sender={sender}>{title(greetingName(props.name))}</Title>
        <Words>{words}</Words>
        {props.words?.split(/\n{2,}/).map((paragraph) => (
          <Words key={paragraph}>{lines(paragraph.split("\n"))}</Words>
        ))}
        <Subtitle sender={sender}>What it is about</Subtitle>
        <PieceList sender={sender} pieces={props.pieces} />
        <LetterButton sender={sender} href={props.url}>
          See where it stands
        </LetterButton>
        <Signature sender={sender} />
      </Shell>
    );
  },
};
