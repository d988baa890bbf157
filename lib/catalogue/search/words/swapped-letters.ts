/** What the word would be had two neighbouring letters been typed in the other order: "bde" gives "dbe" and "bed". */
export function swappedLetters(word: string): string[] {
  return Array.from(word.slice(0, -1), (_, at) => {
    const [a = "", b = ""] = [word.charAt(at), word.charAt(at + 1)];
    return word.slice(0, at) + b + a + word.slice(at + 2);
  });
}
