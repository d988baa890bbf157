import { Fragment, type ReactNode } from "react";
import { TextLink } from "../../parts/TextLink";
import type { Sender } from "../../parts/types";
import type { Span } from "../letter-block";

/** Words with what is bold, slanted and linked among them. */
export function Spans({ sender, spans }: { sender: Sender; spans: readonly Span[] }) {
  return spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a letter is written out once
    <Fragment key={index}>{spanOf(span, sender)}</Fragment>
  ));
}

function spanOf({ text, bold, italic, href }: Span, sender: Sender): ReactNode {
  if (text === "\n") return <br />;
  const linked = href ? (
    <TextLink sender={sender} href={href}>
      {text}
    </TextLink>
  ) : (
    text
  );
  const slanted = italic ? <em>{linked}</em> : linked;
  return bold ? <strong>{slanted}</strong> : slanted;
}
