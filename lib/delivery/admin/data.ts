import type { Tx } from "@/lib/platform/db";
import { collectFromSchema } from "../schema";
import { deliveryPlanSchema } from "./schema";
import type { DeliveryPlan, HolidayRow, PlanVersion, SavedPlan, TaxRateRow } from "./types";

const dateOnly = (date: Date) => date.toISOString().slice(0, 10);

/** The plan as its rows say, in the owner's order, with methods that are switched off. */
export async function readDeliveryPlan(tx: Tx): Promise<SavedPlan> {
  const last = await tx.deliveryVersion.findFirst({
    orderBy: { version: "desc" },
    select: { version: true, at: true, actorName: true },
  });
  const zones = await tx.deliveryZone.findMany({
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      areas: { orderBy: { id: "asc" } },
      methods: {
        where: { removedAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        include: { rates: { select: { from: true, upTo: true, price: true }, orderBy: { from: "asc" } } },
      },
    },
  });
  const plan: DeliveryPlan = {
    zones: zones.map(({ id, name, areas, methods }) => ({
      id,
      name,
      areas: areas.map(({ country, postcodePattern }) => ({ country, postcodePattern })),
      methods: methods.map((method) => ({
        id: method.id,
        name: method.name,
        kind: method.kind,
        rateBasis: method.rateBasis,
        freeFrom: method.freeFrom,
        cutoff: method.cutoff,
        minDays: method.minDays,
        maxDays: method.maxDays,
        deliveryDays: method.deliveryDays.length > 0 ? method.deliveryDays : [1, 2, 3, 4, 5],
        collectFrom: method.collectFrom === null ? null : collectFromSchema.parse(method.collectFrom),
        active: method.active,
        bands: method.rates,
      })),
    })),
  };
  return {
    version: last?.version ?? 0,
    at: last?.at.toISOString() ?? null,
    by: last?.actorName ?? null,
    plan,
  };
}

/** The last versions, newest first. */
export async function listPlanVersions(tx: Tx, count: number): Promise<PlanVersion[]> {
  const rows = await tx.deliveryVersion.findMany({
    orderBy: { version: "desc" },
    take: count,
    select: { version: true, at: true, actorName: true },
  });
  return rows.map(({ version, at, actorName }) => ({ version, at, by: actorName }));
}

/** A plan as it was once saved, or null. */
export async function readPlanVersion(tx: Tx, version: number): Promise<DeliveryPlan | null> {
  const row = await tx.deliveryVersion.findUnique({ where: { version }, select: { plan: true } });
  return row && deliveryPlanSchema.parse(row.plan);
}

/** Holidays of a year, by day. */
export async function listHolidays(tx: Tx, year: number, country: string | null): Promise<HolidayRow[]> {
  const day = { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) };
  const rows = await tx.holiday.findMany({
    where: { day, ...(country ? { country } : {}) },
    orderBy: [{ day: "asc" }, { country: "asc" }],
  });
  return rows.map((row) => ({ ...row, day: dateOnly(row.day) }));
}

/** Countries that have holidays noted. */
export async function holidayCountries(tx: Tx): Promise<string[]> {
  const rows = await tx.holiday.findMany({ distinct: ["country"], select: { country: true } });
  return rows.map((row) => row.country);
}

/** Every tax rate, past and future ones too, by place and class and then by day. */
export async function listTaxRates(tx: Tx): Promise<TaxRateRow[]> {
  const rows = await tx.taxRate.findMany({
    orderBy: [{ country: "asc" }, { region: "asc" }, { taxClass: "asc" }, { validFrom: "asc" }],
  });
  return rows.map(({ validFrom, validUntil, ...row }) => ({
    ...row,
    validFrom: dateOnly(validFrom),
    validUntil: validUntil && dateOnly(validUntil),
  }));
}
