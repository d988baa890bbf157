import type { LetterPart } from "../../letter/types";
import type { Check } from "../types";

/** Whether each letter leads its reader to where letters end. The header for one click is set by the sender itself. */
export const checkUnsubscribe: Check = ({ wordings }) => {
  const leads = (parts: readonly LetterPart[]) =>
    parts.some((part) => typeof part === "object" && "reader" in part && part.reader === "stop");
  const without = wordings.filter(({ compiled: { html, text } }) => !leads(html) || !leads(text));
  return without.length === 0
    ? { level: "ok", title: "It can be unsubscribed from, with one click and with a link." }
    : {
        level: "mend",
        title: "It has no way to unsubscribe.",
        advice: "That is a fault of the program and not yours: tell whoever runs it.",
      };
};
