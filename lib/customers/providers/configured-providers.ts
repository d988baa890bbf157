import AppleProvider from "next-auth/providers/apple";
import GoogleProvider from "next-auth/providers/google";
import type { Provider } from "next-auth/providers/index";
import { env } from "@/lib/platform/env";
import { appleSecret } from "./apple-secret";

/** Both take the secret in the body, Apple nothing else. Apple's own preset would leave out the state. */
const manner = {
  checks: ["pkce" as const, "state" as const],
  client: { token_endpoint_auth_method: "client_secret_post" as const },
  allowDangerousEmailAccountLinking: true,
};

/**
 * Those with all of their settings. An account of the same address is joined without more ado, because `provesEmail` has
 * refused whoever does not prove it.
 */
export function configuredProviders(now: Date): Provider[] {
  const set = env();
  const configured: Provider[] = [];
  if (set.GOOGLE_CLIENT_ID && set.GOOGLE_CLIENT_SECRET)
    configured.push(
      GoogleProvider({
        clientId: set.GOOGLE_CLIENT_ID,
        clientSecret: set.GOOGLE_CLIENT_SECRET,
        wellKnown: `${set.GOOGLE_ISSUER}/.well-known/openid-configuration`,
        issuer: set.GOOGLE_ISSUER,
        ...manner,
      }),
    );
  const { APPLE_CLIENT_ID: clientId, APPLE_TEAM_ID: teamId, APPLE_KEY_ID: keyId } = set;
  if (clientId && teamId && keyId && set.APPLE_PRIVATE_KEY) {
    const key = { clientId, teamId, keyId, privateKey: set.APPLE_PRIVATE_KEY, audience: set.APPLE_ISSUER };
    configured.push(
      AppleProvider({
        clientId,
        clientSecret: appleSecret(key, now),
        wellKnown: `${set.APPLE_ISSUER}/.well-known/openid-configuration`,
        issuer: set.APPLE_ISSUER,
        ...manner,
      }),
    );
  }
  return configured;
}
