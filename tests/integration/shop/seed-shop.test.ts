import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { listPolicies, readShop } from "@/lib/shop/data";
import { seedShop } from "@/prisma/seed/shop/seed-shop";

test("the demo shop's settings and policies fit, and seeding twice changes nothing", async () => {
  const now = new Date("2026-11-01T10:00:00Z");
  await db().$transaction((tx) => seedShop(tx, now));
  await db().$transaction((tx) => seedShop(tx, new Date("2026-11-02T10:00:00Z")));

  const shop = await readShop(db());
  expect(shop.brand.name).toBe("Nook & Paw");
  expect(shop.home.hero?.collection).toBe("beds-and-nests");
  const policies = await listPolicies(db(), new Date("2026-11-03"));
  expect(policies.map((policy) => policy.slug)).toEqual(["delivery", "privacy", "returns", "terms"]);
  expect(await db().policy.count()).toBe(4);
});
