import { appTotp, stepSeconds } from "./app-totp";

/**
 * The thirty-second step that a code belongs to, or null for a wrong one. One step before and after `now` is taken, for
 * phones whose clock is not quite right.
 */
export function codeStep(secret: string, code: string, now: Date): number | null {
  const distance = appTotp(secret, "", "").validate({ token: code, timestamp: now.getTime(), window: 1 });
  return distance === null ? null : Math.floor(now.getTime() / 1000 / stepSeconds) + distance;
}
