import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Has the worker take a checked file over; pressed twice it is taken over once. */
export async function startImport(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "not_checked">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const { count } = await tx.productImport.updateMany({
    where: { id, state: "checked" },
    data: { state: "running", part: 0, products: 0, cancelAsked: false },
  });
  if (count === 0) return refusal("not_checked");
  await addJob(tx, "run-product-import", { importId: id }, { key: `import:${id}`, maxAttempts: 3 });
  await audit(
    tx,
    actor,
    { action: "import.start", entity: "import", entityId: id, before: null, after: null },
    now,
  );
  return success(undefined);
}
