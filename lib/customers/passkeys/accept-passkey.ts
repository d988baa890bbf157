import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { relyingParty } from "./relying-party";

type Answer = {
  /** What it was asked to sign, of `takeChallenge`. */
  readonly challenge: string;
  readonly response: AuthenticationResponseJSON;
};

/**
 * Whose passkey has signed the challenge. The device asked for finger, face or PIN, so it counts as a second factor as well.
 * A key whose own count of uses goes backwards has a copy somewhere and is refused.
 */
export async function acceptPasskey(
  tx: Tx,
  { challenge, response }: Answer,
  now: Date,
): Promise<Result<{ userId: string; secondFactorAt: Date }, "not_valid">> {
  const passkey = await tx.passkey.findUnique({ where: { credentialId: response.id } });
  if (!passkey) return refusal("not_valid");
  const { id, userId, credentialId, transports } = passkey;
  const { origin, id: expectedRPID } = relyingParty();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID,
    credential: {
      id: credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
      transports,
    },
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return refusal("not_valid");
  const { newCounter, credentialBackedUp: backedUp } = checked.authenticationInfo;
  // Two uses of one count at the same moment cannot both be the key's own.
  const { count } = await tx.passkey.updateMany({
    where: { id, counter: newCounter === 0 ? 0 : { lt: newCounter } },
    data: { counter: newCounter, backedUp, lastUsedAt: now },
  });
  return count === 1 ? success({ userId, secondFactorAt: now }) : refusal("not_valid");
}
