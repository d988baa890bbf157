import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { heldBack } from "./held-back";
import { segmentCondition } from "./segment-condition";
import type { Audience, AudienceAsk, LeftOut } from "./types";

type Row = { reason: LeftOut; count: number };

/**
 * Who would get a letter about a topic now and who would not, and why. Says what `letter_refusal` says of each single reader,
 * but looks only at those whom something holds back: everybody else is counted by an index. Wants a transaction: it asks
 * the server for room to work that ends with it.
 */
export async function countAudience(tx: Tx, { topic, segmentId }: AudienceAsk, now: Date): Promise<Audience> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`;
  const states = await tx.$queryRaw<{ state: string; count: number }[]>`
    SELECT state, count(*)::int AS count FROM newsletter_permission WHERE topic = ${topic} GROUP BY state`;
  const [all] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM subscriber`;
  const known = all?.count ?? 0;
  const live = states.find(({ state }) => state === "live")?.count ?? 0;
  const segment = segmentId ? await segmentCondition(tx, segmentId, now) : null;
  const within = segment
    ? await tx.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM customer_figures f WHERE ${topic} = ANY(f.topics) AND ${segment}`
    : [{ count: live }];
  const meant = within[0]?.count ?? 0;
  const inside = segment
    ? Prisma.sql`JOIN customer c ON c.email = p.email JOIN customer_figures f ON f.customer_id = c.id AND ${segment}`
    : Prisma.empty;
  const held = await tx.$queryRaw<Row[]>`
    SELECT h.reason, count(*)::int AS count FROM (${await heldBack(tx, now)}) h
    JOIN newsletter_permission p ON p.email = h.email AND p.topic = ${topic} AND p.state = 'live' ${inside}
    GROUP BY h.reason`;
  const spoken = states.reduce((sum, { count }) => sum + count, 0);
  const leftOut: Row[] = [
    ...held,
    { reason: "not_in_segment", count: live - meant },
    ...states.flatMap(({ state, count }) => (state === "live" ? [] : [{ reason: state as LeftOut, count }])),
    { reason: "never_asked", count: known - spoken },
  ];
  const gets = meant - held.reduce((sum, { count }) => sum + count, 0);
  return {
    known,
    gets,
    leftOut: leftOut.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
  };
}
