import { readConsentRecord } from "@/lib/customers/admin/data";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { ListRequest } from "@/lib/values/list-request";
import { readWishes } from "../wishes/data";
import { listSubscribers, readSources, readSubscriber, readWaiting } from "./data";

export const getSubscriberList = staffLoader(
  "newsletter.read",
  async ({ tx, actor, now }, request: ListRequest) => ({
    page: await listSubscribers(tx, request, now),
    topics: (await readShop(tx)).newsletter.topics,
    sources: await readSources(tx),
    mayEdit: permits(actor, "newsletter.edit"),
  }),
);

/** One subscriber with the whole ledger of their address; null when there is none. */
export const getSubscriber = staffLoader("newsletter.read", async ({ tx, actor }, id: string) => {
  const subscriber = await readSubscriber(tx, id);
  if (!subscriber) return null;
  return {
    subscriber,
    ledger: await readConsentRecord(tx, [subscriber.email]),
    wishes: await readWishes(tx, subscriber.email),
    topics: (await readShop(tx)).newsletter.topics,
    mayEdit: permits(actor, "newsletter.edit"),
  };
});

/** How many wait to be told of a product; nobody is named. */
export const getWaiting = staffLoader("catalogue.read", ({ tx }, productId: string) =>
  readWaiting(tx, productId),
);

/** What a file of subscribers can be brought in for. */
export const getImportTopics = staffLoader(
  "newsletter.edit",
  async ({ tx }) => (await readShop(tx)).newsletter.topics,
);
