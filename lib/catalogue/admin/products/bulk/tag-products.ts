import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { changeProducts } from "./change-products";
import { chosenProducts } from "./chosen-products";

type Tagging = {
  readonly selection: Selection;
  /** One or several, with commas between them. */
  readonly tags: string;
  readonly how: "add" | "remove";
};

/** Gives products tags or takes some away; letters' size does not tell tags apart. */
export async function tagProducts(
  tx: Tx,
  actor: Actor,
  { selection, tags, how }: Tagging,
  now: Date,
): Promise<Result<BulkDone, "forbidden" | "too_many_chosen" | "no_tag">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const wanted = tags
    .split(",")
    .map((tag) => tag.replace(/\s+/gu, " ").trim().slice(0, 255))
    .filter(Boolean);
  if (wanted.length === 0) return refusal("no_tag");
  const chosen = await chosenProducts(tx, selection);
  if (!chosen.ok) return chosen;
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const changed = await changeProducts(
    tx,
    actor,
    chosen.value,
    "product.tag",
    (product) => ({
      ...product,
      tags:
        how === "remove"
          ? product.tags.filter((tag) => !wanted.some((gone) => same(tag, gone)))
          : [...product.tags, ...wanted.filter((tag) => !product.tags.some((has) => same(tag, has)))],
    }),
    now,
  );
  return success({ done: changed.length, skipped: chosen.value.length - changed.length });
}
