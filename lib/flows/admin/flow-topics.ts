import { topicChoices } from "@/lib/campaigns/admin/topic-choices";
import { birthdayTopic } from "@/lib/newsletter/birthday/birthday-topic";
import type { ShopSettings } from "@/lib/shop/types";
import type { FlowTopic } from "./types";

/**
 * What a flow's letters can be about, by name: what letters to many can be, and what its plan names that the shop no longer
 * writes about, so that it can be taken out. Birthday letters are about nothing else and are not among them.
 */
export function flowTopics(
  newsletter: Pick<ShopSettings["newsletter"], "topics" | "softOptIn">,
  chosen: readonly string[],
): FlowTopic[] {
  const offered = topicChoices(newsletter).map(({ key, title }) => ({ key, title }));
  const known = new Set([birthdayTopic, ...offered.map(({ key }) => key)]);
  const gone = chosen.filter((key) => !known.has(key));
  return [...offered, ...gone.map((key) => ({ key, title: `${key}, no longer written about` }))];
}
