import { env } from "@/lib/platform/env";

/** For whom passkeys are made and where they may be used: this shop's own address and no other. */
export function relyingParty(): { readonly origin: string; readonly id: string } {
  const { origin, hostname } = new URL(env().APP_URL);
  return { origin, id: hostname };
}
