import { encode } from "uqr";

/** A picture drawn as one path: a square of `size` modules a side. */
export type QrPicture = { readonly size: number; readonly path: string };

/** An address as a QR code (ISO/IEC 18004, level M), drawn as one SVG path: a square for each dark module. */
export function qrPicture(address: string): QrPicture {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size, path };
}
