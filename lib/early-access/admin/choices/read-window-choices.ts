import { otherTopics } from "@/lib/newsletter/topics/other-topics";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { WindowChoice, WindowChoices } from "../types";

/** More are not counted: nobody reads the difference, and everybody would wait for it. */
const most = 10_000;

/** Whom a window can be for, with how many people each would let in now. Segments and steps are read as facts: they are made further up. */
export async function readWindowChoices(tx: Tx): Promise<WindowChoices> {
  const { loyalty } = await readShop(tx);
  const segments = await tx.$queryRaw<WindowChoice[]>`
    SELECT id AS value, name AS label, members AS people FROM segment WHERE hidden_at IS NULL ORDER BY lower(name), id LIMIT 500`;
  const steps = await tx.$queryRaw<{ tier: string; people: number }[]>`
    SELECT tier, count(*)::int AS people FROM loyalty_member WHERE tier IS NOT NULL AND customer_id IS NOT NULL GROUP BY tier`;
  const [readers] = await tx.$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS people FROM (
      SELECT FROM customer c WHERE EXISTS (SELECT FROM newsletter_permission n
        WHERE n.email = c.email AND n.state = 'live' AND n.topic <> ALL (${[...otherTopics]}::text[])) LIMIT ${most + 1}) AS reader`;
  const on = new Map(steps.map(({ tier, people }) => [tier, people]));
  return {
    ...{ segments, most, programme: loyalty.on },
    tiers: loyalty.tiers.map(({ key, name }, at) => ({
      ...{ value: key, label: name },
      people: loyalty.on
        ? loyalty.tiers.slice(at).reduce((sum, above) => sum + (on.get(above.key) ?? 0), 0)
        : 0,
    })),
    readers: readers?.people ?? 0,
  };
}
