import type { Answer } from "@/lib/staff/types";
import { sendRefusals } from "./send-refusals";

/** What is wrong with the fields of a letter that was to be sent, by field. */
export function sendErrors(answer: Answer<unknown>): Readonly<Record<string, string>> {
  if (answer.ok) return {};
  if (answer.reason === "too_late" || answer.reason === "no_moment")
    return { at: sendRefusals[answer.reason] ?? "" };
  if (answer.reason !== "invalid") return {};
  return Object.fromEntries(
    Object.entries(answer.detail ?? {}).filter(([, words]) => typeof words === "string"),
  ) as Record<string, string>;
}
