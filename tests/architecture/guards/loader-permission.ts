import type { Exported } from "./read-exports";

/** Loaders that strangers may call, because what they hold in their hands is the proof. */
const heldInHand = new Set(["getOwnerLink", "getInvitation"]);

/**
 * What an exported loader asks for: a permission, "own" for what everybody on the staff may read of themselves or who
 * holds a link, or null when it is not guarded at all.
 * @param source the whole file, for loaders that a function of the same file makes
 */
export function loaderPermission({ name, text }: Exported, source: string): string | null {
  const maker = /^export const \w+ = (\w+)\(/.exec(text)?.[1];
  const made = maker && new RegExp(`^function ${maker}\\b[\\s\\S]*?^}`, "m").exec(source)?.[0];
  const named =
    /= staffLoader\(\s*"([\w.]+)"/.exec(text) ??
    /return staffLoader\(\s*"([\w.]+)"/.exec(made || "") ??
    /\brequireStaff\("([\w.]+)"\)/.exec(text);
  if (named?.[1]) return named[1];
  return /\bgetGate\(\)/.test(text) || heldInHand.has(name) ? "own" : null;
}
