import { sign, unsign } from "@/lib/platform/secrets/signing";
import type { LinkOfLetter } from "./types";

const purpose = "go";

/**
 * The path that a link of one reader's letter leads to, to be put behind the shop's own address. It names the reader's row
 * and the link's number and no address of its own, so it can be made to lead nowhere but where the letter led.
 * @param no the link's number in `campaign_link`
 */
export function goAddress(recipientId: bigint, no: number): string {
  return `/letters/go/${sign(purpose, `${recipientId.toString(36)}-${no}`)}`;
}

/** The row and the link's number of a signed part of such a path; null when this shop did not sign it. */
export function readGo(signed: string): LinkOfLetter | null {
  const said = /^([0-9a-z]{1,13})-(\d{1,4})$/.exec(unsign(purpose, signed) ?? "");
  if (!said?.[1]) return null;
  const recipientId = [...said[1]].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return recipientId > 2n ** 63n - 1n ? null : { recipientId, no: Number(said[2]) };
}
