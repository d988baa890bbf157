const yes = new Set(["true", "yes", "y", "1", "on"]);
const no = new Set(["false", "no", "n", "0", "off"]);

/** "TRUE", " true ", "Yes" and 1 are true, their opposites false; null when it is neither. */
export function parseFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : null;
}
