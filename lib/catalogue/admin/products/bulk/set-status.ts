import type { ProductInput } from "@/lib/catalogue/schema";
import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { changeProducts } from "./change-products";
import { chosenProducts } from "./chosen-products";

type Status = ProductInput["status"];

const actions: Record<Status, string> = {
  active: "product.publish",
  draft: "product.unpublish",
  archived: "product.archive",
};

/** Shows products in the shop from now on, takes them back to drafts, or puts them into the archive. Can be undone. */
export async function setStatus(
  tx: Tx,
  actor: Actor,
  { selection, status }: { readonly selection: Selection; readonly status: Status },
  now: Date,
): Promise<Result<BulkDone, "forbidden" | "too_many_chosen">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const chosen = await chosenProducts(tx, selection);
  if (!chosen.ok) return chosen;
  const before: [handle: string, status: Status, publishedAt: string | null][] = [];
  const changed = await changeProducts(
    tx,
    actor,
    chosen.value,
    actions[status],
    (product) => {
      const waits = product.publishedAt != null && product.publishedAt > now;
      if (product.status === status && !(status === "active" && waits)) return product;
      before.push([product.handle, product.status, product.publishedAt?.toISOString() ?? null]);
      const publishedAt = status === "active" && (waits || !product.publishedAt) ? now : product.publishedAt;
      return { ...product, status, publishedAt };
    },
    now,
  );
  return success({
    done: changed.length,
    skipped: chosen.value.length - changed.length,
    ...(before.length <= 500 ? { undo: JSON.stringify(before) } : {}),
  });
}
