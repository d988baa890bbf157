import type { Tx } from "@/lib/platform/db";

/**
 * Numbers the addresses that a campaign's letters lead to, those it had already by their old number: a letter that went out
 * keeps leading where it led.
 * @returns the number of each, in their order
 */
export async function keepLinks(tx: Tx, campaignId: string, urls: readonly string[]): Promise<number[]> {
  const wanted = [...urls];
  await tx.$executeRaw`
    INSERT INTO campaign_link (campaign_id, no, url)
    SELECT ${campaignId}, (SELECT coalesce(max(no), 0) FROM campaign_link WHERE campaign_id = ${campaignId}) + row_number() OVER (ORDER BY place), url
    FROM unnest(${wanted}::text[]) WITH ORDINALITY AS u(url, place)
    WHERE NOT EXISTS (SELECT FROM campaign_link l WHERE l.campaign_id = ${campaignId} AND l.url = u.url)
    ON CONFLICT DO NOTHING`;
  const known = await tx.campaignLink.findMany({ where: { campaignId, url: { in: wanted } } });
  return wanted.map((url) => {
    const link = known.find((row) => row.url === url);
    if (!link) throw new Error(`A link of campaign ${campaignId} has no number`);
    return link.no;
  });
}
