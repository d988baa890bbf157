import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import type { Result } from "@/lib/values/result";
import { type Erased, eraseCustomer } from "../erase-customer";
import type { EraseRefusal } from "../types";

/** Forgets a customer because they asked by letter or telephone. The log keeps that it was done and by whom, not to whom. */
export async function eraseAsStaff(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<Erased, EraseRefusal | "forbidden" | "second_factor_needed">> {
  const no = forbid(actor, "customers.erase");
  if (no) return no;
  const erased = await eraseCustomer(tx, id, now);
  if (!erased.ok) return erased;
  const after = { ...erased.value };
  await audit(
    tx,
    actor,
    { action: "customer.erase", entity: "customer", entityId: id, before: null, after },
    now,
  );
  return erased;
}
