import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { audit } from "@/lib/staff/audit";
import { judgeTrial } from "./judge-trial";
import type { TrialResult } from "./schema";
import { trialEnd } from "./trial-end";

const hits = {
  clicks: Prisma.sql`r.clicked_at IS NOT NULL`,
  // Whoever was erased bought what others did who were: nobody can tell.
  orders: Prisma.sql`r.email <> ${nobodysAddress}::citext AND EXISTS (SELECT FROM orders o WHERE o.paid_at IS NOT NULL
    AND o.placed_at >= r.sent_at AND (o.email = r.email OR o.customer_id = r.customer_id))`,
};

/**
 * Says which wording goes to the rest once a trial's time is over and none of its letters waits any more: people who clicked
 * a link, or who paid an order, out of those it was sent to. Null while it is not time, and when it was said before.
 */
export async function decideWinner(tx: Tx, campaignId: string, now: Date): Promise<TrialResult | null> {
  const campaign = await tx.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const end = trialEnd(campaign);
  if (!end || end > now || campaign.winner || !campaign.gatheredAt) return null;
  const open = await tx.campaignRecipient.findFirst({
    where: { campaignId, variant: { not: null }, state: { in: ["waiting", "taken"] } },
    select: { id: true },
  });
  if (open) return null;
  const hit = campaign.trialRule === "orders" ? hits.orders : hits.clicks;
  const rows = await tx.$queryRaw<{ variant: "a" | "b"; sent: number; hits: number }[]>`
    SELECT variant, count(*)::int AS sent, (count(*) FILTER (WHERE ${hit}))::int AS hits
    FROM campaign_recipient r WHERE campaign_id = ${campaignId} AND state = 'sent' AND variant IS NOT NULL GROUP BY variant`;
  const of = (variant: "a" | "b") => {
    const { sent = 0, hits = 0 } = rows.find((row) => row.variant === variant) ?? {};
    return { sent, hits };
  };
  const result = judgeTrial(of("a"), of("b"));
  const { count } = await tx.campaign.updateMany({
    where: { id: campaignId, winner: null },
    data: { winner: result.winner, winnerAt: now, trialResult: result },
  });
  if (count === 0) return null;
  const change = { action: "campaign.winner", entity: "campaign", entityId: campaignId };
  await audit(
    tx,
    { kind: "system", name: "worker" },
    { ...change, before: null, after: { winner: result.winner, verdict: result.verdict } },
    now,
  );
  return result;
}
