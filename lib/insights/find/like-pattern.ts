/** A text as a pattern of LIKE that matches it anywhere; under three letters only at the beginning, for that is what trigrams find. */
export function likePattern(text: string): string {
  const literal = text.toLowerCase().replace(/[\\%_]/g, "\\$&");
  return text.length < 3 ? `${literal}%` : `%${literal}%`;
}
