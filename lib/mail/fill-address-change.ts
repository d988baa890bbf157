import type { SignInLetterProps as Written } from "@/emails/sign-in/sign-in";
import { env } from "@/lib/platform/env";
import { addressChangeCode, addressChangeLink } from "@/lib/platform/secrets/address-change-secrets";

/** What the outbox keeps of a letter that proves a new address: nothing that proves it. */
export type AddressChangeProps = { changeId: string; minutes: number; device: string };

/** Computes the code and the link at the moment the letter is written out. */
export function fillAddressChange({ changeId, ...rest }: AddressChangeProps): Written {
  return {
    ...rest,
    code: addressChangeCode(changeId),
    url: `${env().APP_URL}${addressChangeLink(changeId)}`,
  };
}
