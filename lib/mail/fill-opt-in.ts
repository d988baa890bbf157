import type { ConfirmLettersProps } from "@/emails/newsletter/confirm-letters";
import { env } from "@/lib/platform/env";
import { optInLink } from "@/lib/platform/secrets/opt-in-link";

/** What the outbox keeps of a letter that asks for confirmation: nothing that confirms anything. */
export type OptInProps = { optInId: string; topics: readonly string[]; days: number };

/** Computes the link at the moment the letter is written out. */
export function fillOptIn({ optInId, ...rest }: OptInProps): ConfirmLettersProps {
  return { ...rest, url: `${env().APP_URL}${optInLink(optInId)}` };
}
