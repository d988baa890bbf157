import { fillHolidays } from "@/lib/delivery/fill-holidays";
import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { methodRow } from "./methods";
import { taxRates } from "./tax-rates";
import { zones } from "./zones";

/** Lays out where the demo shop delivers, for how much and by when, what tax it charges, and three discount codes. */
export async function seedDelivery(tx: Tx, now: Date): Promise<void> {
  for (const [position, { name, areas, methods }] of zones.entries()) {
    await tx.deliveryZone.create({
      data: {
        id: createId("zone"),
        name,
        position,
        areas: {
          create: areas.map(([country, postcodePattern]) => ({
            id: createId("area"),
            country,
            postcodePattern,
          })),
        },
        methods: { create: methods.map(methodRow) },
      },
    });
  }
  await tx.taxRate.createMany({ data: taxRates() });
  await fillHolidays(tx, now);
  await tx.discount.createMany({
    data: [
      {
        id: createId("disc"),
        code: "HELLO10",
        kind: "percentage",
        value: 100_000,
        perCustomerLimit: 1,
        combinesWith: ["delivery"],
      },
      { id: createId("disc"), code: "FIVEOFF", kind: "amount", value: 500, minimumSubtotal: 4000 },
      {
        id: createId("disc"),
        code: "PARCELONUS",
        kind: "free_delivery",
        value: 0,
        combinesWith: ["product", "order"],
      },
    ],
  });
  await refreshTags(tx, [cacheTags.delivery]);
}
