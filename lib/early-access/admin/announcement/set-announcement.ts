import { writeRedirect } from "@/lib/catalogue/handles/write-redirect";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

type Asked = {
  readonly saleId: string;
  readonly on: boolean;
  /** The last part of the page's address. */
  readonly slug: string;
  readonly words: string;
};
type Refused = "forbidden" | "not_found" | "has_opened" | "invalid";

/**
 * Tells of a sale before it opens, on a page with its name, some words and the moment, or stops telling. The page is there
 * while the sale is scheduled. Refuses "has_opened" when there is nothing to announce any more, and "invalid" where another
 * sale has the address. Who asked to be told stays so, and a former address leads on.
 */
export async function setAnnouncement(
  tx: Tx,
  actor: Actor,
  { saleId, on, slug, words }: Asked,
  now: Date,
): Promise<Result<void, Refused, Record<string, string>>> {
  const no = forbid(actor, "discounts.write");
  if (no) return refusal(no.reason);
  const [sale] = await tx.$queryRaw<{ opensAt: Date | null; endedAt: Date | null }[]>`
    SELECT opens_at AS "opensAt", ended_at AS "endedAt" FROM sale WHERE id = ${saleId} FOR UPDATE`;
  if (!sale) return refusal("not_found");
  if (on && (sale.endedAt || (sale.opensAt && sale.opensAt <= now))) return refusal("has_opened");
  const before = await tx.saleAnnouncement.findUnique({ where: { saleId } });
  await tx.saleAnnouncement.deleteMany({ where: { saleId } });
  if (on) {
    const data = { saleId, slug, words, createdAt: before?.createdAt ?? now, updatedAt: now };
    const { count } = await tx.saleAnnouncement.createMany({ data: [data], skipDuplicates: true });
    if (count === 0) return refusal("invalid", { slug: "Another sale has this address." });
    // Whatever led on from here is at an end: the page itself is here.
    await tx.redirect.deleteMany({ where: { fromPath: `/sales/${slug}` } });
    if (before && before.slug !== slug) await writeRedirect(tx, "sales", before.slug, slug, now);
  }
  await audit(
    tx,
    actor,
    {
      ...{ action: "sale.announce", entity: "sale", entityId: saleId },
      before: before && { slug: before.slug, words: before.words },
      after: on ? { slug, words } : null,
    },
    now,
  );
  return success(undefined);
}
