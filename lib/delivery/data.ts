import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { collectFromSchema } from "./schema";
import type { DeliveryRules } from "./types";

const dateOnly = (date: Date) => date.toISOString().slice(0, 10);

/** Everything that decides price, date and tax of a delivery, in the order the owner gave it. Plain JSON. */
export async function readDeliveryRules(tx: Tx): Promise<DeliveryRules> {
  const { money } = await readShop(tx);
  const zones = await tx.deliveryZone.findMany({
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      areas: { select: { country: true, postcodePattern: true }, orderBy: { id: "asc" } },
      methods: {
        where: { active: true, removedAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        include: { rates: { select: { from: true, upTo: true, price: true }, orderBy: { from: "asc" } } },
      },
    },
  });
  const holidays = await tx.holiday.findMany({
    where: { working: false },
    select: { country: true, day: true },
    orderBy: { day: "asc" },
  });
  const taxRates = await tx.taxRate.findMany({ orderBy: [{ validFrom: "desc" }, { id: "asc" }] });
  return {
    origin: { country: money.homeCountry, timeZone: money.timeZone },
    zones: zones.map(({ id, name, areas, methods }) => ({
      id,
      name,
      areas,
      methods: methods.map(
        ({ rates, zoneId: _, position: __, active: ___, removedAt: ____, collectFrom, ...method }) => ({
          ...method,
          collectFrom: collectFrom === null ? null : collectFromSchema.parse(collectFrom),
          bands: rates,
        }),
      ),
    })),
    holidays: byCountry(holidays),
    taxRates: taxRates.map(({ id: _, validFrom, validUntil, ...rate }) => ({
      ...rate,
      validFrom: dateOnly(validFrom),
      validUntil: validUntil && dateOnly(validUntil),
    })),
  };
}

function byCountry(days: readonly { country: string; day: Date }[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { country, day } of days) {
    found[country] ??= [];
    found[country].push(dateOnly(day));
  }
  return found;
}
