import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { ReaderLine } from "../parts/ReaderLine";
import { Signature } from "../parts/Signature";
import type { Sender } from "../parts/types";

type Props = { sender: Sender; closing: string; url: string };

/** How the letter of a wish ends: the shop's own words, the way to the thing, and that nothing follows. */
export function WishEnding({ sender, closing, url }: Props) {
  return (
    <>
      <Paragraphs>{closing}</Paragraphs>
      <LetterButton sender={sender} href={url}>
        Look at it
      </LetterButton>
      <Signature sender={sender} />
      <ReaderLine
        sender={sender}
        why="You asked for this one letter, and it is the only one. Your wish is finished with it."
      />
    </>
  );
}
