import { namedLine } from "../named-line";
import type { Check } from "../types";

/** Whether there is a line for mail programs to show after the subject. */
export const checkPreheader: Check = (facts) => {
  const faults = facts.wordings.flatMap(({ variant, wording: { subject, preheader } }) => {
    const said = preheader.trim();
    if (said === "")
      return [namedLine(facts, variant, "mail programs show the first words of the letter instead.")];
    return said === subject.trim() ? [namedLine(facts, variant, "it says the subject again.")] : [];
  });
  return faults.length === 0
    ? { level: "ok", title: "A line follows the subject." }
    : {
        level: "warning",
        title: "The line after the subject is missing.",
        lines: faults,
        way: { label: "Write it", to: "write" },
      };
};
