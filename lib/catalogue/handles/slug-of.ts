/**
 * The form a text takes in an address: "Café Bed, 90 cm" is "cafe-bed-90-cm". Letters of any script stay letters;
 * what has none at all gives "".
 */
export function slugOf(text: string): string {
  return (
    text
      // In small letters first: the capital of ß and a dotted I only then become what the next steps take apart.
      .normalize("NFKD")
      .toLowerCase()
      .replace(/ß/g, "ss")
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[’'‘`]/g, "")
      .replace(/[^\p{L}\p{M}\p{N}_]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .normalize("NFC")
      .slice(0, 200)
      .replace(/-+$/, "")
  );
}
