import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import type { DeliveryPlan, PlanMethod, PlanZone } from "../types";

/**
 * Writes a plan into the rows the quote is made from. Zones and methods that it names by their id stay the same rows, so
 * that a choice made in a basket stays chosen; what it leaves out is put aside, for orders name it.
 */
export async function writePlan(tx: Tx, { zones }: DeliveryPlan, now: Date): Promise<void> {
  await tx.deliveryZone.updateMany({ where: { removedAt: null }, data: { removedAt: now } });
  await tx.deliveryMethod.updateMany({ where: { removedAt: null }, data: { removedAt: now } });
  await tx.deliveryArea.deleteMany();
  for (const [position, zone] of zones.entries()) {
    const zoneId = await writeZone(tx, zone, position);
    for (const [place, method] of zone.methods.entries()) await writeMethod(tx, method, zoneId, place);
  }
}

async function writeZone(tx: Tx, { id, name, areas }: PlanZone, position: number): Promise<string> {
  const data = { name, position, removedAt: null };
  const known = id ? await tx.deliveryZone.updateMany({ where: { id }, data }) : { count: 0 };
  const zoneId = id && known.count === 1 ? id : createId("zone");
  if (zoneId !== id) await tx.deliveryZone.create({ data: { id: zoneId, ...data } });
  const named = new Map(areas.map((area) => [`${area.country} ${area.postcodePattern}`, area]));
  await tx.deliveryArea.createMany({
    data: [...named.values()].map((area) => ({ id: createId("area"), zoneId, ...area })),
  });
  return zoneId;
}

async function writeMethod(tx: Tx, method: PlanMethod, zoneId: string, position: number): Promise<void> {
  const { id, bands, collectFrom, deliveryDays, ...rest } = method;
  const data = {
    ...rest,
    zoneId,
    position,
    removedAt: null,
    deliveryDays: [...new Set(deliveryDays)].sort(),
    collectFrom: method.kind === "collection" && collectFrom ? collectFrom : Prisma.DbNull,
  };
  const known = id ? await tx.deliveryMethod.updateMany({ where: { id }, data }) : { count: 0 };
  const methodId = id && known.count === 1 ? id : createId("meth");
  if (methodId !== id) await tx.deliveryMethod.create({ data: { id: methodId, ...data } });
  await tx.deliveryRate.deleteMany({ where: { methodId } });
  await tx.deliveryRate.createMany({
    data: bands.map((band) => ({ id: createId("rate"), methodId, ...band })),
  });
}
