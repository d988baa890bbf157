import { readCustomerTags } from "@/lib/customers/admin/data";
import { birthdayTopic } from "@/lib/newsletter/birthday/birthday-topic";
import { browsingTopic } from "@/lib/newsletter/browsing/browsing-topic";
import { basketTopic } from "@/lib/newsletter/reminders/basket-topic";
import { similarTopic } from "@/lib/newsletter/similar/similar-words";
import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import { readShop } from "@/lib/shop/data";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { ruleSchema } from "../rules/schema";
import type { Rule } from "../rules/types";
import { readUses } from "./read-uses";
import { segmentListSpec } from "./segment-list-spec";
import type { HiddenSegment, RuleNames, SegmentEditor, SegmentRow } from "./types";

export function listSegments(tx: Tx, request: ListRequest): Promise<ListPage<SegmentRow>> {
  return readList<SegmentRow>(tx, segmentListSpec, request);
}

/** One segment with its form; null when there is none of this id, or it was deleted. */
export async function readSegment(tx: Tx, id: string): Promise<SegmentEditor | null> {
  const row = await tx.segment.findFirst({ where: { id, hiddenAt: null } });
  if (!row) return null;
  const { name, description, kind, members, settledAt, updatedAt, version, readyKey } = row;
  const rule = ruleSchema.parse(row.rule);
  return {
    segment: { id, name, description, kind, rule, members, settledAt, updatedAt },
    form: { id, version, name, description, rule },
    readyKey,
    uses: Object.values(await readUses(tx, id)).flat(),
  };
}

/** The ready-made segments that were deleted. */
export async function readHidden(tx: Tx): Promise<HiddenSegment[]> {
  const rows = await tx.segment.findMany({
    where: { hiddenAt: { not: null } },
    orderBy: { createdAt: "asc" },
    select: { readyKey: true, name: true },
  });
  return rows.flatMap(({ readyKey, name }) => (readyKey ? [{ key: readyKey, name }] : []));
}

/** The segments that a customer is in now, with since when. */
export async function readSegmentsOf(tx: Tx, customerId: string) {
  const rows = await tx.segmentMembership.findMany({
    where: { customerId, leftAt: null },
    orderBy: { enteredAt: "desc" },
    select: { enteredAt: true, segment: { select: { id: true, name: true } } },
  });
  return rows.map(({ enteredAt, segment }) => ({ ...segment, enteredAt }));
}

/** The segments to choose from, by name. */
export async function readSegmentChoices(tx: Tx): Promise<{ value: string; label: string }[]> {
  const rows = await tx.segment.findMany({
    where: { hiddenAt: null },
    orderBy: [{ createdAt: "asc" }],
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

function idsIn(rule: Rule): string[] {
  if (rule.kind === "group") return rule.rules.flatMap(idsIn);
  return rule.kind === "goods" ? [...rule.ids] : [];
}

/** How everything is called that these rules name. */
export async function readRuleNames(tx: Tx, rules: readonly Rule[]): Promise<RuleNames> {
  const where = { where: { id: { in: rules.flatMap(idsIn) } }, select: { id: true, title: true } };
  const [products, collections] = [await tx.product.findMany(where), await tx.collection.findMany(where)];
  const { newsletter, loyalty } = await readShop(tx);
  return {
    things: Object.fromEntries([...products, ...collections].map(({ id, title }) => [id, title])),
    topics: {
      ...Object.fromEntries(newsletter.topics.map(({ key, title }) => [key, title])),
      // Buyers who were told of it at the checkout and did not say no.
      [similarTopic]: "Similar goods",
      [basketTopic]: "Baskets left behind",
      [browsingTopic]: "What they looked at",
      [birthdayTopic]: "A birthday letter",
    },
    tiers: { on: loyalty.on, all: loyalty.tiers.map(({ key, name }) => ({ key, name })) },
    tags: await readCustomerTags(tx),
  };
}
