import type { ReactNode } from "react";
import { Paragraphs } from "./Paragraphs";
import { Shell } from "./Shell";
import { Title } from "./Title";
import type { LetterWords, Sender } from "./types";

type Props = { sender: Sender; words: LetterWords; children: ReactNode };

/** A letter with its first words on it; what is fixed follows. */
export function Sheet({ sender, words, children }: Props) {
  return (
    <Shell sender={sender} preview={words.preview}>
      <Title sender={sender}>{words.heading}</Title>
      <Paragraphs>{words.opening}</Paragraphs>
      {children}
    </Shell>
  );
}
