import { Secret } from "otpauth";
import type { Tx } from "@/lib/platform/db";
import { encipher } from "@/lib/platform/secrets/cipher";
import { qrPicture } from "@/lib/values/qr-picture";
import { type Result, refusal, success } from "@/lib/values/result";
import { appTotp } from "./app-totp";
import type { AppSetUp } from "./types";

const secretBytes = 20;

/**
 * Makes a secret for a member's authenticator app. It counts for nothing until a code from the app confirms it; beginning
 * again makes a new one.
 * @param issuer the shop's name, as the app shows it
 */
export async function beginApp(
  tx: Tx,
  { staffId, email, issuer }: { staffId: string; email: string; issuer: string },
): Promise<Result<AppSetUp, "has_one">> {
  const secret = new Secret({ size: secretBytes }).base32;
  const { count } = await tx.staffMember.updateMany({
    where: { id: staffId, totpConfirmedAt: null },
    data: { totpSecret: encipher("totp", secret) },
  });
  if (count === 0) return refusal("has_one");
  const uri = appTotp(secret, email, issuer.replace(/:/g, " ")).toString();
  return success({ secret: secret.replace(/(.{4})(?=.)/g, "$1 "), uri, picture: qrPicture(uri) });
}
