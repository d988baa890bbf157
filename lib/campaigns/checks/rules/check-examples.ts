import type { ContentBlock, Inline } from "../../content/schema";
import { exampleWords } from "../../content/types";
import { namedLine } from "../named-line";
import type { Check } from "../types";

/** Whether words that only told the writer what to write still stand in the letter. */
export const checkExamples: Check = (facts) => {
  const lines = facts.wordings.flatMap(({ variant, wording }) =>
    wording.content.content
      .flatMap(sentences)
      .filter((words) => examples.has(words))
      .map((words) => namedLine(facts, variant, `“${words}”`)),
  );
  return lines.length === 0
    ? { level: "ok", title: "The words are your own." }
    : {
        level: "mend",
        title: "Words of the example still stand in it.",
        lines,
        advice: "They were there to begin with. Write your own in their place, or take them out.",
        way: { label: "Write it", to: "write" },
      };
};

const examples = new Set<string>(Object.values(exampleWords));

/** What the paragraphs of a block say. */
function sentences(block: ContentBlock): string[] {
  switch (block.type) {
    case "paragraph":
      return [said(block.content)];
    case "story":
      return block.content.map(({ content }) => said(content));
    default:
      return [];
  }
}

function said(inlines: readonly Inline[] = []): string {
  return inlines
    .map((inline) => (inline.type === "text" ? inline.text : ""))
    .join("")
    .trim();
}
