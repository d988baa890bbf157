import { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import type { BulkDone } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal } from "@/lib/values/result";
import { tagCustomers } from "./tag-customers";

const tokenSchema = z.object({
  ids: z.array(z.string().max(60)).max(2_000),
  tags: z.string().max(4_000),
  how: z.enum(["add", "remove"]),
});

/** Does the opposite of a tagging to the customers it changed. The permission is checked by what it does. */
export async function undoTagging(
  tx: Tx,
  actor: Actor,
  { token }: { readonly token: string },
  now: Date,
): Promise<Result<BulkDone, "forbidden" | "too_many_chosen" | "no_tag">> {
  let told: unknown = null;
  try {
    told = JSON.parse(token);
  } catch {
    return refusal("no_tag");
  }
  const parsed = tokenSchema.safeParse(told);
  if (!parsed.success) return refusal("no_tag");
  const { ids, tags, how } = parsed.data;
  return tagCustomers(tx, actor, { selection: { ids }, tags, how }, now);
}
