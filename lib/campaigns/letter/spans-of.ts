import type { Span } from "@/emails/campaigns/letter-block";
import type { Inline } from "../content/schema";
import type { LetterMarks } from "./letter-marks";

/** Runs of words as a letter shows them. */
export function spansOf(inlines: readonly Inline[] | undefined, marks: LetterMarks): Span[] {
  return (inlines ?? []).map((inline) => {
    if (inline.type === "hardBreak") return { text: "\n" };
    const span: Span = { text: inline.type === "text" ? inline.text : marks.mark(inline.attrs) };
    for (const mark of inline.marks ?? []) {
      if (mark.type === "bold") span.bold = true;
      if (mark.type === "italic") span.italic = true;
      const href = mark.type === "link" ? marks.to(mark.attrs.href) : null;
      if (href) span.href = href;
    }
    return span;
  });
}
