import type { Tx } from "@/lib/platform/db";
import { decipher } from "@/lib/platform/secrets/cipher";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import type { Member } from "../member-action";
import { codeStep } from "./code-step";
import { newRecoveryCodes } from "./new-recovery-codes";

/**
 * Takes the app into use once a code shows that it has the secret. This session counts as having shown it; so whoever has
 * a passkey and has not used it lately is asked for that first.
 * @returns the recovery codes, which nobody can read again
 */
export async function confirmApp(
  tx: Tx,
  { actor, sessionId }: Member,
  { code }: { code: string },
  now: Date,
): Promise<Result<{ codes: string[] }, "wrong_code" | "not_begun" | "second_factor_needed">> {
  if (actor.stale) return refusal("second_factor_needed");
  const row = await tx.staffMember.findUniqueOrThrow({ where: { id: actor.staffId } });
  const secret = row.totpSecret && !row.totpConfirmedAt ? decipher("totp", row.totpSecret) : null;
  if (!secret) return refusal("not_begun");
  const step = codeStep(secret, code, now);
  if (step === null) return refusal("wrong_code");
  const { codes, digests } = newRecoveryCodes();
  const { count } = await tx.staffMember.updateMany({
    where: { id: actor.staffId, totpSecret: row.totpSecret, totpConfirmedAt: null },
    data: { totpConfirmedAt: now, totpLastStep: step, recoveryDigests: digests },
  });
  if (count === 0) return refusal("not_begun");
  await tx.session.update({ where: { id: sessionId }, data: { secondFactorAt: now } });
  const change = { action: "staff.add_app", entity: "staff", entityId: actor.staffId };
  await audit(tx, actor, { ...change, before: { app: false }, after: { app: true } }, now);
  return success({ codes });
}
