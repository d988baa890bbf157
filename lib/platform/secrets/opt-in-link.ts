import { sign, unsign } from "./signing";

// The link of a letter that asks whether an address is somebody's. Computed whenever it is needed and kept nowhere.

/** Path of the page that the link of an opt-in opens. */
export function optInLink(optInId: string): string {
  return `/letters/confirm/${sign("opt-in", optInId)}`;
}

/** The opt-in a link's last part belongs to; null when it is none of ours. */
export function signedOptIn(signed: string): string | null {
  return unsign("opt-in", signed);
}
