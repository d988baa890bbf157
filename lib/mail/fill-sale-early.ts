import type { NewsSaleEarlyProps } from "@/emails/early-access/news-sale-early";
import { env } from "@/lib/platform/env";
import { invitationLink } from "@/lib/platform/secrets/invitation-link";

/** What the outbox keeps of a letter that invites to a sale: nothing that opens it. */
export type SaleEarlyProps = Omit<NewsSaleEarlyProps, "url"> & { invitationId: string };

/** Computes the link at the moment the letter is written out. */
export function fillSaleEarly({ invitationId, ...rest }: SaleEarlyProps): NewsSaleEarlyProps {
  return { ...rest, url: `${env().APP_URL}${invitationLink(invitationId)}` };
}
