import { type Result, refusal, success } from "@/lib/values/result";
import { returnWishSchema } from "./schema";
import type { ReturnErrors, ReturnWish, TypedReturn } from "./types";

/** Parses what the form holds; the faults by field. */
export function checkReturn({
  lines,
  reason,
  note,
}: TypedReturn): Result<ReturnWish, "faults", ReturnErrors> {
  const counts = Object.entries(lines).map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
  const parsed = returnWishSchema.safeParse({ lines: counts, reason, note });
  if (parsed.success) return success(parsed.data);
  const faults: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) faults[String(path[0])] ??= message;
  return refusal("faults", faults);
}
