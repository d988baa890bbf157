import { personalFields } from "../../content/types";
import { namedLine } from "../named-line";
import type { Check, Finding } from "../types";

/** Letters that a phone shows of a subject, roughly; wider programs show about twenty more. */
const shownOnAPhone = 45;
const shownAnywhere = 70;

/** Whether the subject is there, fits and does not shout. */
export const checkSubject: Check = (facts) => {
  const write = { label: "Write the subject", to: "write" };
  const named = facts.wordings.map(({ variant, wording }) => ({
    variant,
    subject: asRead(wording.subject),
  }));
  const missing = facts.trial ? ["a", "b"] : ["a"];
  const empty = missing.filter(
    (variant) => !facts.wordings.some((one) => one.variant === variant && one.wording.subject.trim() !== ""),
  );
  if (empty.length > 0)
    return {
      level: "mend",
      title: facts.trial && empty.includes("b") ? "The second wording has no subject." : "It has no subject.",
      way: write,
    };
  const faults = named.flatMap(({ variant, subject }) =>
    faultsOf(subject).map((fault) => namedLine(facts, variant, fault)),
  );
  if (faults.length === 0) return { level: "ok", title: "The subject can be read in one look." };
  const finding: Finding = {
    level: "warning",
    title: "The subject could be better.",
    lines: faults,
    way: write,
  };
  return finding;
};

/** With samples in the place of personal parts. */
function asRead(subject: string): string {
  return subject.replace(/\{(\w+)\|[^{}|]*\}/g, (all, name: string) =>
    Object.hasOwn(personalFields, name) ? personalFields[name as keyof typeof personalFields].sample : all,
  );
}

function faultsOf(subject: string): string[] {
  const letters = subject.match(/\p{L}/gu) ?? [];
  const capitals = subject.match(/\p{Lu}/gu) ?? [];
  const { length } = [...subject];
  return [
    ...(length > shownAnywhere
      ? [
          `${length} letters are more than mail programs show (about ${shownAnywhere}, on a phone ${shownOnAPhone}).`,
        ]
      : []),
    ...(letters.length >= 8 && capitals.length / letters.length > 0.6
      ? ["It is written in capitals: many take that for shouting, and filters for advertising."]
      : []),
    ...(/[!?]{2,}|!.*!/.test(subject) ? ["Several exclamation marks sound like a market crier."] : []),
  ];
}
