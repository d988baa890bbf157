import { personalFields } from "../../content/types";
import type { LetterPart } from "../../letter/types";
import { namedLine } from "../named-line";
import type { Check } from "../types";

/** Whether each personal part has words for those of whom nothing is known. */
export const checkPersonal: Check = (facts) => {
  const faults = facts.wordings.flatMap(({ variant, wording, compiled: { subject, html } }) => {
    const bare = [...without(subject), ...without(html)];
    // Written by hand, without words after the bar: it would stand in the letter as it is.
    const typed = `${wording.subject} ${wording.preheader}`.match(/\{(\w+)\}/g) ?? [];
    const unknown = typed.filter((name) => Object.hasOwn(personalFields, name.slice(1, -1)));
    return [...new Set([...bare, ...unknown])].map((name) => namedLine(facts, variant, name));
  });
  return faults.length === 0
    ? { level: "ok", title: "Personal parts have words for everybody." }
    : {
        level: "mend",
        title: "A personal part has no words for those of whom nothing is known.",
        lines: faults,
        advice: "Write what stands there instead: “{first_name|there}” says “there” to who gave no name.",
        way: { label: "Add the words", to: "write" },
      };
};

function without(parts: readonly LetterPart[]): string[] {
  return parts.flatMap((part) =>
    typeof part === "object" && "field" in part && part.fallback.trim() === ""
      ? personalFields[part.field].label
      : [],
  );
}
