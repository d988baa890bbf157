import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { erasedAddress } from "@/lib/platform/secrets/erased-address";
import { tokenDigest } from "@/lib/platform/secrets/token";

/** Tables that say beside "staff:<id>" what that member was called. */
const named: readonly (readonly [table: string, actor: string, name: string])[] = [
  ["audit_entry", "actor", "actor_name"],
  ["customer_note", "actor", "actor_name"],
  ["order_note", "actor", "actor_name"],
  ["order_return_move", "actor", "actor_name"],
  ["draft_order", "actor", "actor_name"],
  ["delivery_version", "actor", "actor_name"],
  ["help_request", "settled_by", "settled_by_name"],
  ["product_import", "started_by", "started_by_name"],
];

/**
 * Takes the person out of what a former member of the staff did. The log keeps what was done and that one and the same did
 * it: under a name that only this shop's secret leads to from the member's id.
 */
export async function forgetMember(
  tx: Tx,
  { id, name, email }: { readonly id: string; readonly name: string; readonly email: string },
): Promise<void> {
  const key = `staff:${id}`;
  const digest = Buffer.from(tokenDigest(`former:${id}`), "base64url")
    .toString("hex")
    .slice(0, 8);
  const former = `Former member ${digest}`;
  for (const [table, actor, column] of named)
    await tx.$executeRaw`
      UPDATE ${Prisma.raw(table)} SET ${Prisma.raw(column)} = ${former} WHERE ${Prisma.raw(actor)} = ${key}`;
  // An import works on its own and says for whom.
  await tx.$executeRaw`
    UPDATE audit_entry SET actor = ${`system:import, for ${former}`}, actor_name = ${`import, for ${former}`}
    WHERE actor = ${`system:import, for ${name}`}`;
  await tx.$executeRaw`
    UPDATE audit_entry SET before = NULL, after = NULL WHERE entity = 'staff' AND entity_id = ${id}`;
  await tx.savedView.deleteMany({ where: { staffId: id } });
  await tx.staffMember.update({
    where: { id },
    data: { name: former, email: erasedAddress(email), inviteDigest: null, inviteExpiresAt: null },
  });
}
