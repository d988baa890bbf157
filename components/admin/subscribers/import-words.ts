import type { ImportFault } from "@/lib/newsletter/admin/types";

/** Why lines of a file are left out, for a count of them. */
export const importFaults: Readonly<Record<ImportFault, string>> = {
  not_an_address: "are no e-mail address",
  twice: "stand in the file already",
  withdrew: "took back what they agreed to; only they can begin again",
  suppressed: "sent letters back or called one spam",
  erased: "asked to be forgotten",
  subscribed: "get these letters already",
  no_proof: "have no proof; state below where it comes from",
};

export const importRefusals: Readonly<Record<string, string>> = {
  no_addresses: "No column is called “email”. Is the first line the heading?",
  too_long: "The file has more than 20,000 lines. Bring it in parts.",
  not_csv: "This cannot be read as a CSV file.",
  broke_off:
    "It broke off because of a fault here. What was brought in by then stays: look again, and bring in the rest.",
  not_found: "This topic is offered no more.",
};
