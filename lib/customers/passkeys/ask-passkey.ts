import { generateAuthenticationOptions } from "@simplewebauthn/server";
import type { Tx } from "@/lib/platform/db";
import { openChallenge } from "./open-challenge";
import { relyingParty } from "./relying-party";
import type { PasskeyTask } from "./types";

/** Asks a device for any passkey it has for this shop. Names no account, so nothing can be learnt from it. */
export async function askPasskey(tx: Tx, now: Date): Promise<PasskeyTask> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: "required",
  });
  return {
    challengeId: await openChallenge(tx, { challenge: options.challenge, userId: null }, now),
    options,
  };
}
