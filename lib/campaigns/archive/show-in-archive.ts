import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { letterSlug } from "./letter-slug";

type Wanted = { readonly id: string; readonly shown: boolean; readonly vouchers: boolean };

/** Shows a letter that went out to everybody in the public archive, or takes it out again; its address then leads nowhere. */
export async function showInArchive(
  tx: Tx,
  actor: Actor,
  { id, shown, vouchers }: Wanted,
  now: Date,
): Promise<Result<{ slug: string | null }, "forbidden" | "not_found" | "not_sent">> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const found = await tx.campaign.findUnique({ where: { id }, include: { wordings: true } });
  if (!found) return refusal("not_found");
  if (!found.startedAt) return refusal("not_sent");
  const said = found.wordings.find(({ variant }) => variant === (found.winner ?? "a"));
  const { money } = await readShop(tx);
  const wanted = letterSlug(said?.subject ?? "", found.startedAt, money.timeZone);
  const slug = shown ? (found.slug ?? (await freeSlug(tx, wanted))) : null;
  await tx.campaign.update({ where: { id }, data: { slug, archiveVouchers: vouchers, updatedAt: now } });
  await refreshTags(tx, [cacheTags.letters]);
  await audit(
    tx,
    actor,
    {
      ...{ action: "campaign.show", entity: "campaign", entityId: id },
      before: { slug: found.slug, vouchers: found.archiveVouchers },
      after: { slug, vouchers },
    },
    now,
  );
  return success({ slug });
}

/** The unique index settles two at once: the second one's page says that something went wrong, and it is tried again. */
async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  const taken = await tx.campaign.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let no = 1; ; no += 1) {
    const slug = no === 1 ? wanted : `${wanted}-${no}`;
    if (!slugs.has(slug)) return slug;
  }
}
