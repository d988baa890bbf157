import { builtAhead } from "./built-ahead";

const control = /\p{Cc}/u;

/**
 * The handle or slug that a part of an address names, in any script; null when it can be none: malformed, longer than
 * any, or the placeholder of the build.
 */
export function nameInAddress(part: string): string | null {
  try {
    const name = decodeURIComponent(part).normalize("NFC");
    return name === builtAhead || name.length > 255 || control.test(name) ? null : name;
  } catch {
    return null;
  }
}
