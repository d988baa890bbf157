import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import type { WindowKind } from "../types";

type Of = { readonly windowId: string; readonly kind: WindowKind; readonly email: string };

/**
 * The personal link that a letter about a window has. A reader's is made for the letter; an invitation that somebody gave by
 * hand is held until the letter is written, so that whoever takes it back comes before it or after it.
 * @returns the invitation's id; null when it was taken back
 */
export async function personalLink(tx: Tx, { windowId, kind, email }: Of, now: Date): Promise<string | null> {
  if (kind !== "invitation")
    await tx.saleInvitation.createMany({
      data: [{ id: createId("sinv"), windowId, email, createdAt: now }],
      skipDuplicates: true,
    });
  const [link] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM sale_invitation WHERE window_id = ${windowId} AND email = ${email}::citext FOR SHARE`;
  return link?.id ?? null;
}
