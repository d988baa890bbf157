/** Whether a provider says that somebody's address is confirmed. Google says true, Apple also "true" as a text. */
export function provesEmail(profile: unknown): boolean {
  if (typeof profile !== "object" || profile === null) return false;
  const claims = new Map<string, unknown>(Object.entries(profile));
  const verified = claims.get("email_verified");
  return typeof claims.get("email") === "string" && (verified === true || verified === "true");
}
