import { randomInt } from "node:crypto";

/** Without letters and digits that look like others. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const length = 5;

/**
 * The end of an address that can be read out: "anna-7k2qm" for Anna, "friend-7k2qm" where nothing of a name is left. It opens nothing that is
 * secret, so that it may be short.
 */
export function linkCode(shownName: string): string {
  const name = shownName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 20)
    .replace(/-$/, "");
  const end = Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join("");
  return `${name || "friend"}-${end}`;
}
