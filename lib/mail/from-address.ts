/**
 * "Nook & Paw" <hello@shop.test>: a name with its address, quoted so that nothing in it can become a second header or
 * a second address. An address that brings a name already is left as it is.
 */
export function fromAddress(name: string, address: string): string {
  if (address.includes("<")) return address;
  const plain = name
    .replace(/[\p{Cc}"\\<>]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? address : `"${plain}" <${address}>`;
}
