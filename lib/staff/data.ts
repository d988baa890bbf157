import type { Tx } from "@/lib/platform/db";
import type { Gate, Role } from "./types";

/** How long a second factor counts for sensitive acts. */
const freshMs = 12 * 60 * 60 * 1000;

type Row = { id: string; name: string; role: Role; email: string; hasFactor: boolean; required: boolean };

/**
 * What a signed-in user is to the admin area. A member who has a second factor (an app, or a passkey) must have shown it
 * in this session; one who has none is led to setting one up where the owner requires it.
 * @param secondFactorAt when this session showed one, or null
 */
export async function readGate(
  tx: Tx,
  userId: string,
  secondFactorAt: Date | null,
  now: Date,
): Promise<Gate> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT m.id, m.name, m.role, m.email::text AS email,
      (m.totp_confirmed_at IS NOT NULL OR EXISTS (SELECT FROM passkey p WHERE p.user_id = m.user_id)) AS "hasFactor",
      coalesce((SELECT value->>'requireSecondFactor' = 'true' FROM setting WHERE key = 'security'), false) AS required
    FROM staff_member m WHERE m.user_id = ${userId} AND m.state = 'active'`;
  if (!row) return { state: "not_staff" };
  const { id: staffId, name, role, email, hasFactor, required } = row;
  const stale = hasFactor && (!secondFactorAt || now.getTime() - secondFactorAt.getTime() > freshMs);
  const member = { kind: "staff", staffId, name, role, stale } as const;
  if (hasFactor && !secondFactorAt) return { state: "second_factor", member, email };
  if (required && !hasFactor) return { state: "second_factor_setup", member, email };
  return { state: "open", actor: member, email };
}
