import { createPrivateKey, sign } from "node:crypto";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const lifeSeconds = 5 * 60;

type AppleKey = {
  readonly clientId: string;
  readonly teamId: string;
  readonly keyId: string;
  /** PEM */
  readonly privateKey: string;
  readonly audience: string;
};

/**
 * The secret Apple asks for instead of a fixed one: a short statement signed with the key of our developer account (a JWT
 * with ES256), made for each use.
 */
export function appleSecret({ clientId, teamId, keyId, privateKey, audience }: AppleKey, now: Date): string {
  const iat = Math.floor(now.getTime() / 1000);
  const head = part({ alg: "ES256", kid: keyId });
  const body = part({ iss: teamId, iat, exp: iat + lifeSeconds, aud: audience, sub: clientId });
  const key = { key: createPrivateKey(privateKey), dsaEncoding: "ieee-p1363" as const };
  return `${head}.${body}.${sign("sha256", Buffer.from(`${head}.${body}`), key).toString("base64url")}`;
}
