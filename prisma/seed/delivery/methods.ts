import type { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";

export type MethodDraft = Omit<Prisma.DeliveryMethodCreateWithoutZoneInput, "id" | "position" | "rates"> & {
  rates: readonly (readonly [upTo: number | null, price: number])[];
};

/** A method with its bands, as a nested row. */
export function methodRow(
  { rates, ...method }: MethodDraft,
  position: number,
): Prisma.DeliveryMethodCreateWithoutZoneInput {
  const bands = rates.map(([upTo, price], index) => ({
    id: createId("rate"),
    from: rates[index - 1]?.[0] ?? 0,
    upTo,
    price,
  }));
  return { id: createId("meth"), position, ...method, rates: { create: bands } };
}

const weekdays = [1, 2, 3, 4, 5];

/** A parcel priced by weight in grams. */
export function parcel(
  name: string,
  minDays: number,
  maxDays: number,
  rates: MethodDraft["rates"],
  freeFrom: number | null = null,
): MethodDraft {
  return {
    name,
    minDays,
    maxDays,
    rates,
    freeFrom,
    deliveryDays: weekdays,
    cutoff: "14:00",
    rateBasis: "weight",
    kind: "parcel",
  };
}

export const collection: MethodDraft = {
  name: "Collect from the mill",
  kind: "collection",
  rateBasis: "subtotal",
  minDays: 0,
  maxDays: 0,
  cutoff: "12:00",
  // The counter is open from Wednesday to Saturday.
  deliveryDays: [3, 4, 5, 6],
  collectFrom: {
    address: ["Unit 6, Hare Hill Mill", "Rochdale", "OL15 9ZZ"],
    hours: "Wednesday to Saturday, 10 to 4",
  },
  rates: [[null, 0]],
};
