import type { DeliveryRefusal } from "./types";

/** Why nothing can be sent to a place, said the same way on product page, basket and checkout. */
export function refusalSentence(refusal: DeliveryRefusal, place: string): string {
  const sentences: Record<DeliveryRefusal, string> = {
    country_not_served: `We do not deliver to ${place}.`,
    postcode_not_served: `We do not deliver to ${place}: our carriers do not go there.`,
    too_heavy: `This is too heavy for our carriers to ${place}.`,
  };
  return sentences[refusal];
}
