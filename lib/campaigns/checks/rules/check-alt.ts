import { namedLine } from "../named-line";
import type { Check } from "../types";

/** Whether each picture says what it shows to those who do not see it; many mail programs load no pictures at first. */
export const checkAlt: Check = (facts) => {
  const faults = facts.wordings.flatMap(({ variant, wording }) => {
    const without = wording.content.content.filter(
      (block) =>
        (block.type === "picture" || block.type === "story") &&
        block.attrs.mediaId !== null &&
        block.attrs.alt.trim() === "",
    ).length;
    const words = `${without === 1 ? "one picture" : `${without} pictures`} without words`;
    return without > 0 ? [namedLine(facts, variant, words)] : [];
  });
  return faults.length === 0
    ? { level: "ok", title: "Each picture says what it shows." }
    : {
        level: "warning",
        title: "Pictures lack words.",
        lines: faults,
        advice:
          "Many readers see the words first, and some only the words. A picture that only decorates can be left out.",
        way: { label: "Add the words", to: "write" },
      };
};
