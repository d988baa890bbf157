/** A text that fits into a header: one line, no control characters or turned writing, at most 200 characters. */
export function oneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/ {2,}/g, " ");
  return [...plain.trim()].slice(0, 200).join("");
}
