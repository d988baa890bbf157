import { LetterButton } from "../parts/LetterButton";
import { ReaderLine } from "../parts/ReaderLine";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
import { Words } from "../parts/Words";

export type NewsWelcomeProps = {
  topics: readonly { title: string; promise: string }[];
};

/** The first letter of news: what was promised, by whom, and that it can be ended. */
export const newsWelcome: Letter<NewsWelcomeProps> = {
  subject: (_, { brand }) => `Welcome to the letters of ${brand}`,
  Body: ({ props: { topics }, sender }) => (
    <Shell sender={sender} preview="What we promised to write, and no more than that.">
      <Title sender={sender}>Good to have you with us.</Title>
      <Words>This is what you chose, and what we keep to:</Words>
      {topics.map(({ title, promise }) => (
        <Words key={title}>
          <strong>{title}.</strong> {promise}
        </Words>
      ))}
      <Words>Answer any letter and a person reads it.</Words>
      <LetterButton sender={sender} href={sender.shopUrl}>
        Look around the shop
      </LetterButton>
      <Signature sender={sender} />
      <ReaderLine sender={sender} why="You get this because you confirmed that we may write to you." />
    </Shell>
  ),
};
