import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { type StartedSession, startSession } from "@/lib/platform/sessions/start-session";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { lockOwners } from "../lock-owners";
import type { firstOwnerSchema } from "./schema";
import { spendOwnerLink } from "./spend-owner-link";

/**
 * Makes the shop's first owner of whoever holds the link from the terminal, and signs them in. The address is not proven
 * by this: it is when they first sign in by a letter.
 */
export async function claimFirstOwner(
  tx: Tx,
  { token, name, email }: z.output<typeof firstOwnerSchema>,
  now: Date,
): Promise<Result<StartedSession, "link_spent">> {
  if ((await spendOwnerLink(tx, token, now)) !== "first") return refusal("link_spent");
  if ((await lockOwners(tx)).length > 0) return refusal("link_spent");
  const user = await tx.user.upsert({
    where: { email },
    create: { id: createId("usr"), email, name, createdAt: now },
    update: {},
  });
  const owner = { userId: user.id, name, role: "owner", state: "active", endedAt: null } as const;
  const invitation = { inviteDigest: null, inviteExpiresAt: null };
  const { id: staffId } = await tx.staffMember.upsert({
    where: { email },
    create: { id: createId("stf"), email, createdAt: now, ...owner },
    update: { ...owner, ...invitation },
  });
  await audit(
    tx,
    { kind: "staff", staffId, name, role: "owner" },
    {
      action: "staff.first_owner",
      entity: "staff",
      entityId: staffId,
      before: null,
      after: { name, email, role: "owner" },
    },
    now,
  );
  return success(await startSession(tx, { userId: user.id }, now));
}
