import type { Tx } from "@/lib/platform/db";

type SegmentUses = {
  /** Flows that are on and begin with it, and offers that are switched on and for it alone: without it they would do nothing, silently. */
  readonly needing: readonly string[];
  /** Campaigns that went to it, or will. */
  readonly campaigns: readonly string[];
  /** Views of the list of customers, of anybody, that show it. */
  readonly views: readonly string[];
};

/** What uses a segment, each in words. */
export async function readUses(tx: Tx, id: string): Promise<SegmentUses> {
  const flows = await tx.$queryRaw<{ name: string }[]>`
    SELECT f.name FROM flow f JOIN flow_version v ON v.id = f.version_id
    WHERE f."on" AND v.plan->'start'->>'segmentId' = ${id} ORDER BY f.created_at`;
  const offers = await tx.discount.findMany({
    where: { active: true, audience: "segment", audienceSegments: { has: id } },
    select: { title: true, code: true },
    orderBy: { createdAt: "asc" },
  });
  const campaigns = await tx.campaign.findMany({
    where: { segmentId: id },
    select: { name: true },
    orderBy: { createdAt: "asc" },
  });
  const views = await tx.savedView.findMany({
    where: { list: "customers", query: { contains: `segment=${id}` } },
    select: { name: true, query: true, staff: { select: { name: true } } },
  });
  return {
    needing: [
      ...flows.map(({ name }) => `the flow “${name}”, which begins with it`),
      ...offers.map(({ title, code }) => `the discount “${title || code}”, which is for it alone`),
    ],
    campaigns: campaigns.map(({ name }) => `the campaign “${name}”`),
    views: views
      .filter(({ query }) => new URLSearchParams(query).getAll("segment").includes(id))
      .map(({ name, staff }) => `the view “${name}” of customers, kept by ${staff.name}`),
  };
}
