const words: Record<string, string> = {
  email: "mailbox",
  phone: "telephone",
  address: "address",
  name: "name and postcode",
};

/** What two records share, in words. */
export function traitWords(kind: string): string {
  return words[kind] ?? kind;
}
