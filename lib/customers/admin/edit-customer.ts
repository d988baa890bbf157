import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { customerMeanwhile } from "./customer-meanwhile";
import type { CustomerForm } from "./types";

type Refused = "forbidden" | "not_found" | "changed_meanwhile" | "invalid";

/**
 * Saves a customer's name, address and telephone, when nobody else did since the form began. The address of somebody who
 * signs in with it is theirs alone to change. Refuses "changed_meanwhile" with what differs, "invalid" with a sentence.
 */
export async function editCustomer(
  tx: Tx,
  actor: Actor,
  form: CustomerForm,
  now: Date,
): Promise<Result<{ form: CustomerForm }, Refused>> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const { id, version } = form;
  const [known] = await tx.$queryRaw<
    { name: string | null; email: string; phone: string | null; version: number; userId: string | null }[]
  >`SELECT name, email::text, phone, version, user_id AS "userId" FROM customer WHERE id = ${id} FOR UPDATE`;
  if (!known) return refusal("not_found");
  if (known.version !== version)
    return refusal("changed_meanwhile", await customerMeanwhile(tx, form, known));
  const after = { name: form.name || null, email: form.email, phone: form.phone || null };
  if (known.userId && known.email !== after.email)
    return refusal("invalid", { email: "They sign in with this address, so only they can change it." });
  const before = { name: known.name, email: known.email, phone: known.phone };
  const changed = (["name", "email", "phone"] as const).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return success({ form });
  // The unique index decides; nothing is written when the address belongs to another.
  const saved = await tx.$executeRaw`
    UPDATE customer SET name = ${after.name}, email = ${after.email}::citext, phone = ${after.phone},
      version = version + 1, updated_at = ${now}
    WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM customer o WHERE o.email = ${after.email}::citext AND o.id <> ${id})`;
  if (saved === 0)
    return refusal("invalid", { email: "Another customer has this address. Merge the two instead." });
  const only = (of: typeof after) => Object.fromEntries(changed.map((key) => [key, of[key]]));
  await audit(
    tx,
    actor,
    {
      action: "customer.edit",
      entity: "customer",
      entityId: id,
      before: only(before),
      after: only(after),
    },
    now,
  );
  return success({ form: { ...form, version: version + 1 } });
}
