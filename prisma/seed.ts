import { refreshSearchWords } from "@/lib/catalogue/search/refresh-search-words";
import { makeViewPartitions } from "@/lib/journal/make-view-partitions";
import { type Db, db } from "@/lib/platform/db";
import { seedDelivery } from "./seed/delivery/seed-delivery";
import { seedCatalogue } from "./seed/seed-catalogue";
import { seedShop } from "./seed/shop/seed-shop";

/** Lays out the demo shop in an empty database, whole or not at all. */
export async function seedDemoShop(database: Db, now: Date): Promise<void> {
  await database.$transaction(
    async (tx) => {
      await seedShop(tx, now);
      await seedDelivery(tx, now);
      await seedCatalogue(tx, now);
      await refreshSearchWords(tx);
      await makeViewPartitions(tx, now);
    },
    { timeout: 120_000 },
  );
}

if (process.argv[1]?.endsWith("seed.ts")) {
  await seedDemoShop(db(), new Date());
  await db().$disconnect();
}
