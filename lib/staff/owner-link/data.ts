import type { Tx } from "@/lib/platform/db";
import { tokenDigest } from "@/lib/platform/secrets/token";
import type { OwnerLinkKind, OwnerWay } from "./types";

/** What a link opens, or null when it is spent, too old, or none of ours. */
export async function readOwnerLink(tx: Tx, token: string, now: Date): Promise<OwnerLinkKind | null> {
  const link = await tx.ownerLink.findUnique({ where: { digest: tokenDigest(token) } });
  if (!link || link.expiresAt <= now) return null;
  if (link.who === "first") return { kind: "first" };
  const owner = await tx.staffMember.findUnique({ where: { id: link.who }, select: { name: true } });
  return owner && { kind: "recovery", name: owner.name };
}

/** The owners who could be let in again, oldest first; the making of the first owner when there is none. */
export async function readOwnerWays(tx: Tx): Promise<OwnerWay[]> {
  const owners = await tx.staffMember.findMany({
    where: { role: "owner", state: "active" },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, email: true },
  });
  if (owners.length === 0) return [{ kind: "first" }];
  return owners.map(({ id, ...owner }) => ({ kind: "recovery", staffId: id, ...owner }));
}
