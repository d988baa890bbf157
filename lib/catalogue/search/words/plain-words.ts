/** The words of a text as the vocabulary writes them: small letters without accents, nothing but letters and digits. */
export function plainWords(text: string): string[] {
  const bare = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return [...bare.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.slice(0, 40));
}
