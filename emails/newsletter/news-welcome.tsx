import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { ReaderLine } from "../parts/ReaderLine";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type NewsWelcomeProps = {
  topics: readonly { title: string; promise: string }[];
};

/** The first letter of news: what was promised, by whom, and that it can be ended. */
export const newsWelcome: Worded<NewsWelcomeProps, "usual"> = {
  words: {
    usual: {
      subject: "Welcome to the letters of {shop}",
      preview: "What we promised to write, and no more than that.",
      heading: "Good to have you with us.",
      opening: "This is what you chose, and what we keep to:",
      closing: "Answer any letter and a person reads it.",
    },
  },
  fields: {},
  Body: ({ props: { topics }, sender, words }) => (
    <Sheet sender={sender} words={words}>
      {topics.map(({ title, promise }) => (
        <Words key={title}>
          <strong>{title}.</strong> {promise}
        </Words>
      ))}
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={sender.shopUrl}>
        Look around the shop
      </LetterButton>
      <Signature sender={sender} />
      <ReaderLine sender={sender} why="You get this because you confirmed that we may write to you." />
    </Sheet>
  ),
};
