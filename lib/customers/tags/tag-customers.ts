import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { chosenCustomers } from "../admin/chosen-customers";
import { addTags } from "./add-tags";
import { dropTags } from "./drop-tags";
import { readTags } from "./read-tags";

export type Tagging = {
  readonly selection: Selection;
  /** One or several, with commas between them. */
  readonly tags: string;
  readonly how: "add" | "remove";
};

/** Ids that still fit into an undo token; more is undone by the opposite action. */
const mostUndone = 2_000;

/** Gives the chosen customers tags or takes some away, in one statement. */
export async function tagCustomers(
  tx: Tx,
  actor: Actor,
  { selection, tags, how }: Tagging,
  now: Date,
): Promise<Result<BulkDone, "forbidden" | "too_many_chosen" | "no_tag">> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const wanted = readTags(tags);
  if (wanted.length === 0) return refusal("no_tag");
  const chosen = await chosenCustomers(tx, selection, now);
  if (!chosen.ok) return chosen;
  const plan = how === "add" ? addTags : dropTags;
  const changed = chosen.value
    .map(({ id, tags: has }) => ({ id, tags: plan(has, wanted), had: has.length }))
    .filter((one) => one.tags.length !== one.had && one.tags.length <= 50);
  await tx.$executeRaw`
    UPDATE customer c SET tags = ARRAY(SELECT jsonb_array_elements_text(n.tags)), version = version + 1, updated_at = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS n(id text, tags jsonb) WHERE c.id = n.id`;
  const ids = changed.map(({ id }) => id);
  if (ids.length > 0)
    await audit(
      tx,
      actor,
      {
        action: `customer.tag_${how}`,
        entity: "customer",
        entityId: ids.length === 1 ? String(ids[0]) : `${ids.length} customers`,
        before: null,
        after: { tags: wanted, customers: ids.slice(0, 500) },
      },
      now,
    );
  const undo =
    ids.length > 0 && ids.length <= mostUndone
      ? JSON.stringify({ ids, tags: wanted.join(","), how: how === "add" ? "remove" : "add" })
      : undefined;
  return success({ done: ids.length, skipped: chosen.value.length - ids.length, undo });
}
