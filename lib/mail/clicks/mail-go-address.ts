import { sign, unsign } from "@/lib/platform/secrets/signing";
import { isId } from "@/lib/values/id";
import type { LinkOfMail } from "./types";

const purpose = "go-letter";

/**
 * The path that a link of a letter leads to, to be put behind the shop's own address. It names the letter and the link's
 * place and no address of its own, so it can be made to lead nowhere but where the letter led.
 */
export function mailGoAddress({ letterId, no }: LinkOfMail): string {
  return `/letters/go/letter/${sign(purpose, `${letterId}-${no}`)}`;
}

/** The letter and the link of a signed part of such a path; null when this shop did not sign it. */
export function readMailGo(signed: string): LinkOfMail | null {
  const [, letterId = "", no] = /^(\w+)-(\d{1,4})$/.exec(unsign(purpose, signed) ?? "") ?? [];
  return isId("lett", letterId) ? { letterId, no: Number(no) } : null;
}
