import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { readPerson } from "../read-person";
import { readPersonalData } from "../read-personal-data";
import type { PersonalRows } from "../types";

/** Reads all that is held of a customer, for them to be given; the log keeps who took it. */
export async function exportAsStaff(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<PersonalRows[], "forbidden" | "second_factor_needed" | "not_found">> {
  const no = forbid(actor, "customers.export");
  if (no) return no;
  const person = await readPerson(tx, id, { proven: false });
  if (!person) return refusal("not_found");
  const data = await readPersonalData(tx, person);
  const change = { action: "customer.export", entity: "customer", entityId: id, before: null, after: null };
  await audit(tx, actor, change, now);
  return success(data);
}
