import type { Tx } from "@/lib/platform/db";
import { decipher } from "@/lib/platform/secrets/cipher";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import type { Member } from "../member-action";
import { codeStep } from "./code-step";

type Shown = { by: "app" | "recovery_code"; codesLeft: number };

/**
 * Takes a code of the app, or a recovery code, as the second factor of this session. Either works once: the database lets
 * only one of two who send the same code at once pass.
 */
export async function showSecondFactor(
  tx: Tx,
  { actor, sessionId }: Member,
  { code }: { code: string },
  now: Date,
): Promise<Result<Shown, "wrong_code">> {
  const by = code.length === 6 ? "app" : "recovery_code";
  const taken =
    by === "app"
      ? await takeAppCode(tx, actor.staffId, code, now)
      : await takeRecoveryCode(tx, actor.staffId, code);
  if (!taken) return refusal("wrong_code");
  await tx.session.update({ where: { id: sessionId }, data: { secondFactorAt: now } });
  const { recoveryDigests } = await tx.staffMember.findUniqueOrThrow({ where: { id: actor.staffId } });
  const codesLeft = recoveryDigests.length;
  if (by === "recovery_code") {
    const change = { action: "staff.use_recovery_code", entity: "staff", entityId: actor.staffId };
    await audit(tx, actor, { ...change, before: { codesLeft: codesLeft + 1 }, after: { codesLeft } }, now);
  }
  return success({ by, codesLeft });
}

async function takeAppCode(tx: Tx, staffId: string, code: string, now: Date): Promise<boolean> {
  const row = await tx.staffMember.findUniqueOrThrow({ where: { id: staffId } });
  const secret = row.totpSecret && row.totpConfirmedAt ? decipher("totp", row.totpSecret) : null;
  const step = secret && codeStep(secret, code, now);
  if (!step) return false;
  const { count } = await tx.staffMember.updateMany({
    where: { id: staffId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}

async function takeRecoveryCode(tx: Tx, staffId: string, code: string): Promise<boolean> {
  const digest = tokenDigest(code);
  const taken = await tx.$executeRaw`
    UPDATE staff_member SET recovery_digests = array_remove(recovery_digests, ${digest})
    WHERE id = ${staffId} AND ${digest} = ANY(recovery_digests)`;
  return taken === 1;
}
