import { refreshSearchWords } from "@/lib/catalogue/search/words/refresh-search-words";
import { makeViewPartitions } from "@/lib/journal/make-view-partitions";
import { type Db, db } from "@/lib/platform/db";
import { seedDelivery } from "./seed/delivery/seed-delivery";
import { seedCatalogue } from "./seed/seed-catalogue";
import { seedRewards } from "./seed/shop/seed-rewards";
import { seedShop } from "./seed/shop/seed-shop";

/** Lays out the demo shop, whole or not at all; a database that has a product already is left alone. */
export async function seedDemoShop(database: Db, now: Date): Promise<void> {
  await database.$transaction(
    async (tx) => {
      if ((await tx.product.count()) > 0) return;
      await seedShop(tx, now);
      await seedDelivery(tx, now);
      await seedCatalogue(tx, now);
      await seedRewards(tx, now);
      await refreshSearchWords(tx);
      await makeViewPartitions(tx, now);
      // PostgreSQL takes stock of a table by itself once more than fifty rows have changed: of so few goods never. Tables that are
      // empty are left to it: it would believe that they stay so, and read the first thousand baskets from end to end.
      await tx.$executeRaw`ANALYZE product, variant, stock`;
    },
    { timeout: 120_000 },
  );
}

if (process.argv[1]?.endsWith("seed.ts")) {
  await seedDemoShop(db(), new Date());
  await db().$disconnect();
}
