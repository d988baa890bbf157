import type { z } from "zod";
import type { Refusal } from "@/lib/values/result";

/** What is wrong with a form: the first fault of each field, by its path ("variants.0.price"). */
export function readFaults(error: z.ZodError): Refusal<"invalid", Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const issue of error.issues) faults[issue.path.join(".")] ??= issue.message;
  return { ok: false, reason: "invalid", detail: faults };
}
