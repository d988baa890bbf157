import type { Tx } from "@/lib/platform/db";
import { securitySettingSchema } from "./schema";
import type { SecondFactor } from "./types";

/** Whether the owner requires a second factor of all staff. */
export async function readRequirement(tx: Tx): Promise<boolean> {
  const setting = await tx.setting.findUnique({ where: { key: "security" } });
  return securitySettingSchema.parse(setting?.value ?? {}).requireSecondFactor;
}

/** What a member has as second factor. */
export async function readSecondFactor(tx: Tx, staffId: string): Promise<SecondFactor> {
  const { totpConfirmedAt, recoveryDigests, userId } = await tx.staffMember.findUniqueOrThrow({
    where: { id: staffId },
  });
  return {
    appSince: totpConfirmedAt,
    codesLeft: recoveryDigests.length,
    passkeys: userId ? await tx.passkey.count({ where: { userId } }) : 0,
    required: await readRequirement(tx),
  };
}
