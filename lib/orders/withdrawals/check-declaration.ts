import { type Result, refusal, success } from "@/lib/values/result";
import { declarationSchema } from "./schema";
import type { Declaration, DeclarationErrors, TypedDeclaration } from "./types";

/** A declaration from what was typed; refuses "faults" with one sentence a field, the field's first fault. */
export function checkDeclaration({
  name,
  email,
  lines,
}: TypedDeclaration): Result<Declaration, "faults", DeclarationErrors> {
  const counted = Object.entries(lines).map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
  const parsed = declarationSchema.safeParse({ name, email, lines: counted });
  if (parsed.success) return success(parsed.data);
  const found = parsed.error.issues.map(({ path, message }) => [String(path[0]), message]);
  return refusal("faults", Object.fromEntries(found.reverse()));
}
