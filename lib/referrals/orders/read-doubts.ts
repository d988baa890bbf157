import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { alike } from "../one-person/alike";
import { readCommon } from "../one-person/read-common";
import { shareCard } from "../one-person/share-card";
import type { Doubt } from "../types";

type Asked = { readonly id: string; readonly linkId: string; readonly orderId: string };

/** What speaks against a recommendation: what both have in common, and whether the friend has come by this link under another name. */
export async function readDoubts(tx: Tx, { id, linkId, orderId }: Asked): Promise<Doubt[]> {
  const { customerId } = await tx.referralLink.findUniqueOrThrow({ where: { id: linkId } });
  const common = customerId ? await readCommon(tx, customerId, orderId) : [];
  const [before, friend] = [Prisma.sql`before.customer_id`, Prisma.sql`o.customer_id`];
  const [again] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM orders o, referral r JOIN orders before ON before.id = r.order_id
      WHERE o.id = ${orderId} AND r.link_id = ${linkId} AND r.id <> ${id} AND r.state <> 'refused' AND before.customer_id <> o.customer_id
        AND (${alike(before, friend, "email")} OR ${alike(before, friend, "phone")} OR ${shareCard(before, friend)})
    ) AS found`;
  return again?.found && !common.includes("same_customer") ? [...common, "same_friend"] : common;
}
