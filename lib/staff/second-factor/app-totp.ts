import { Secret, TOTP } from "otpauth";

export const stepSeconds = 30;

/** What an authenticator app computes from a secret: six digits, new every thirty seconds (RFC 6238). */
export function appTotp(secret: string, label: string, issuer: string): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), label, issuer, digits: 6, period: stepSeconds });
}
