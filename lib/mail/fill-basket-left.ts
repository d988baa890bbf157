import type { NewsBasketLeftProps } from "@/emails/recovery/news-basket-left";
import { env } from "@/lib/platform/env";
import { basketLink } from "@/lib/platform/secrets/basket-link";

/** What the outbox keeps of a letter about a basket left behind: nothing that opens it. */
export type BasketLeftProps = Omit<NewsBasketLeftProps, "url"> & { leftBasketId: string };

/** Computes the link at the moment the letter is written out. */
export function fillBasketLeft({ leftBasketId, ...rest }: BasketLeftProps): NewsBasketLeftProps {
  return { ...rest, url: `${env().APP_URL}${basketLink(leftBasketId, rest.number)}` };
}
