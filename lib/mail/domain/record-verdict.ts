import type { RecordCheck, RecordState } from "./types";

type Question = Pick<RecordCheck, "id" | "title" | "purpose" | "host" | "type" | "paste">;

const usual: Record<"missing" | "could_not_ask", string> = {
  missing: "There is no such record yet. Add it where the domain’s DNS is kept.",
  could_not_ask:
    "DNS gave no answer: this machine may have no way out, or the name server is silent. Nothing is known.",
};

/** Puts a verdict into words; states that speak for themselves have their own sentence. */
export function recordVerdict(
  question: Question,
  state: RecordState,
  found: readonly string[],
  note?: string,
): RecordCheck {
  const words =
    note ?? (state === "missing" || state === "could_not_ask" ? usual[state] : "As it should be.");
  return { ...question, state, found, note: words };
}
