import { type RegistrationResponseJSON, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { tellAccount } from "../tell-account";
import { relyingParty } from "./relying-party";

const mostPasskeys = 20;

type Made = {
  readonly userId: string;
  /** What it was asked to sign, of `takeChallenge`. */
  readonly challenge: string;
  readonly response: RegistrationResponseJSON;
  /** What the browser is called that it was made in; the passkey is named after it at first. */
  readonly device: string;
};

/** Keeps the public half of a passkey that a device has just made, and tells its owner. Refuses "not_valid", "known", "too_many". */
export async function addPasskey(
  tx: Tx,
  { userId, challenge, response, device }: Made,
  now: Date,
): Promise<Result<{ id: string }, "not_valid" | "known" | "too_many">> {
  const { origin, id: expectedRPID } = relyingParty();
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID,
    requireUserVerification: true,
    // The library throws for whatever is not as it should be.
  }).catch(() => null);
  if (!checked?.verified) return refusal("not_valid");
  const { credential, credentialBackedUp: backedUp } = checked.registrationInfo;
  await tx.$queryRaw`SELECT id FROM app_user WHERE id = ${userId} FOR UPDATE`;
  if ((await tx.passkey.count({ where: { userId } })) >= mostPasskeys) return refusal("too_many");
  const passkey = {
    id: createId("pkey"),
    userId,
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
    name: device,
    backedUp,
    createdAt: now,
  };
  const { count } = await tx.passkey.createMany({ data: [passkey], skipDuplicates: true });
  if (count === 0) return refusal("known");
  const key = `passkey-added:${passkey.id}`;
  await tellAccount(tx, { userId, key, news: "passkey_added", passkey: device, device }, now);
  return success({ id: passkey.id });
}
