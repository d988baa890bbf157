import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { AnnouncementPage } from "./types";

/** Whether and how a sale is announced, and who waits for it. */
export async function readAnnouncementForm(
  tx: Tx,
  { saleId, name }: { readonly saleId: string; readonly name: string },
): Promise<AnnouncementPage> {
  const [row, wishes] = await Promise.all([
    tx.saleAnnouncement.findUnique({ where: { saleId } }),
    tx.productWish.groupBy({ by: ["state"], where: { saleId }, _count: true }),
  ]);
  const many = (state: string) => wishes.find((one) => one.state === state)?._count ?? 0;
  return {
    form: { saleId, on: row !== null, slug: row?.slug ?? slugOf(name), words: row?.words ?? "" },
    url: row && `${env().APP_URL}/sales/${row.slug}`,
    ...{ waiting: many("confirmed"), told: many("written") },
  };
}

/** "Lantern week" as the last part of an address; "" where nothing of it can stand in one. */
function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}
