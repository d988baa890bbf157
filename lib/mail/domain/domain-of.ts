/** The domain of an address, with or without a name before it: `"Nook" <hello@nook.example>` gives "nook.example". */
export function domainOf(address: string): string {
  return /@([^@>\s]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? "";
}
