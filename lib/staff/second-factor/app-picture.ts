import { encode } from "uqr";
import type { AppSetUp } from "./types";

/** An address as a QR code, drawn as one SVG path: a square for each dark module. */
export function appPicture(uri: string): AppSetUp["picture"] {
  const { data, size } = encode(uri, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size, path };
}
