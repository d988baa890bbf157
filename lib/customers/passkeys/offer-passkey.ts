import { generateRegistrationOptions } from "@simplewebauthn/server";
import type { Tx } from "@/lib/platform/db";
import { openChallenge } from "./open-challenge";
import { relyingParty } from "./relying-party";
import type { PasskeyTask } from "./types";

type Owner = { readonly userId: string; readonly email: string; readonly name: string | null };

/**
 * Asks a device to make a passkey for somebody who is signed in. It must be one that finds the account by itself and that
 * asks for finger, face or PIN, so that it is more than the device alone.
 */
export async function offerPasskey(
  tx: Tx,
  { userId, email, name, shopName }: Owner & { readonly shopName: string },
  now: Date,
): Promise<PasskeyTask> {
  const known = await tx.passkey.findMany({
    where: { userId },
    select: { credentialId: true, transports: true },
  });
  const options = await generateRegistrationOptions({
    rpName: shopName,
    rpID: relyingParty().id,
    userName: email,
    userID: new TextEncoder().encode(userId),
    userDisplayName: name ?? email,
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { challengeId: await openChallenge(tx, { challenge: options.challenge, userId }, now), options };
}
