import type { AdminForm } from "@/components/admin/kit/form/use-admin-form";
import type { DeliveryPlan, PlanMethod, PlanZone, SavePlan } from "@/lib/delivery/admin/types";

export type PlanForm = AdminForm<SavePlan>;

/** A list with one member replaced. */
function replaceAt<Member>(list: readonly Member[], at: number, member: Member): Member[] {
  return list.map((one, index) => (index === at ? member : one));
}

/** A list with one member moved up (-1) or down (1); as it was at an end. */
export function move<Member>(list: readonly Member[], at: number, by: -1 | 1): Member[] {
  const moved = [...list];
  const [member] = moved.splice(at, 1);
  if (member !== undefined) moved.splice(Math.min(Math.max(at + by, 0), moved.length), 0, member);
  return moved;
}

/** The plan with some of one zone changed. */
export function withZone(plan: DeliveryPlan, at: number, change: Partial<PlanZone>): DeliveryPlan {
  return { zones: plan.zones.map((zone, index) => (index === at ? { ...zone, ...change } : zone)) };
}

/** The plan with one method of a zone in another's place; as it is when there is no such zone. */
export function withMethod(plan: DeliveryPlan, at: number, method: number, next: PlanMethod): DeliveryPlan {
  const zone = plan.zones[at];
  return zone ? withZone(plan, at, { methods: replaceAt(zone.methods, method, next) }) : plan;
}

/** Whether something under a path is wrong. */
export function hasFault(form: Pick<PlanForm, "errors">, path: string): boolean {
  return Object.keys(form.errors).some((key) => key === path || key.startsWith(`${path}.`));
}

/** A method to begin with: one to three working days, one price. */
export function newMethod(name: string): PlanMethod {
  return {
    id: null,
    name,
    kind: "parcel",
    rateBasis: "weight",
    freeFrom: null,
    cutoff: "14:00",
    minDays: 1,
    maxDays: 3,
    deliveryDays: [1, 2, 3, 4, 5],
    collectFrom: null,
    active: true,
    bands: [{ from: 0, upTo: null, price: 0 }],
  };
}
