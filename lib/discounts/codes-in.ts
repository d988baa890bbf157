/** How many codes one basket may carry. */
export const mostCodes = 5;

/** The codes in something typed: "HELLO10, parcelonus". Each once in any case, no more than a basket may carry. */
export function codesIn(text: string): string[] {
  const codes: string[] = [];
  for (const code of text.split(/[\s,;]+/u)) {
    const known = codes.some((other) => other.toLowerCase() === code.toLowerCase());
    if (code !== "" && code.length <= 64 && !known) codes.push(code);
  }
  return codes.slice(0, mostCodes);
}
