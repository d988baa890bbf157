import type { ReactNode } from "react";
import type { ShownSpan } from "@/lib/campaigns/archive/types";
import { InOrder } from "@/lib/values/in-order";

/** Runs of words with their weight and where they lead. */
export function LetterWords({ words }: { words: readonly ShownSpan[] }) {
  return <InOrder of={words}>{dressed}</InOrder>;
}

function dressed({ text, bold, italic, href }: ShownSpan): ReactNode {
  if (text === "\n") return <br />;
  let words: ReactNode = text;
  if (italic) words = <em>{words}</em>;
  if (bold) words = <strong>{words}</strong>;
  return href ? (
    <a href={href} className="link">
      {words}
    </a>
  ) : (
    words
  );
}
