import { similarTopic } from "@/lib/newsletter/similar/similar-words";
import { afterOrders } from "./after-orders";
import { birthday } from "./birthday";
import { browsedAndLeft } from "./browsed-and-left";
import type { ReadyFlow, ReadyShop } from "./types";
import { welcomeSeries } from "./welcome-series";
import { winBack } from "./win-back";

/**
 * The flows that every shop is offered, in its own names and terms. All are off. Buyers may be written to about the shop's first
 * topic, or about similar goods where they were told of that and did not mind.
 */
export function readyFlows(shop: ReadyShop): readonly ReadyFlow[] {
  const { topics, softOptIn } = shop.newsletter;
  const first = topics[0]?.key ?? "newsletter";
  const ofBuyers = softOptIn ? [first, similarTopic] : [first];
  return [
    welcomeSeries(shop),
    ...afterOrders(shop, ofBuyers),
    browsedAndLeft(shop),
    birthday(shop),
    ...winBack(shop, ofBuyers),
  ];
}
