import { postedDeclaration } from "../withdrawals/posted-declaration";
import type { TypedReturn } from "./types";

/** What the form posts, as typed: "quantity:<line>" fields as counts, and texts. */
export function postedReturn(form: Readonly<Record<string, string>>): TypedReturn {
  const { lines } = postedDeclaration(form);
  return { lines, reason: (form.reason ?? "").slice(0, 40), note: (form.note ?? "").slice(0, 2_500) };
}
