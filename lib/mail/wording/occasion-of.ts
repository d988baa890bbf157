import type { Letter, Worded } from "@/emails/parts/types";
import { letters } from "../letters";
import type { Letters, RealTemplate } from "../types";

/** Which of its words a letter takes; "usual" where there is one occasion only. */
export function occasionOf<T extends RealTemplate>(template: T, props: Letters[T]): string {
  const letter: Letter<Letters[T]> | Worded<Letters[T]> = letters[template];
  return ("occasion" in letter && letter.occasion?.(props)) || "usual";
}
