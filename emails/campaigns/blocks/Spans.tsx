import type { ReactNode } from "react";
import { InOrder } from "@/lib/values/in-order";
import { TextLink } from "../../parts/TextLink";
import type { Sender } from "../../parts/types";
import type { Span } from "../letter-block";

/** Words with what is bold, slanted and linked among them. */
export function Spans({ sender, spans }: { sender: Sender; spans: readonly Span[] }) {
  return <InOrder of={spans}>{(span) => spanOf(span, sender)}</InOrder>;
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
