import { sign, unsign } from "./signing";

const purpose = "ambassador-invitation";

/** Path of the page on which an ambassador says yes. */
export function ambassadorLink(ambassadorId: string): string {
  return `/letters/ambassador/${sign(purpose, ambassadorId)}`;
}

/** The ambassador that a link's last part belongs to; null when it is none of ours. */
export function signedAmbassador(signed: string): string | null {
  return unsign(purpose, signed);
}
