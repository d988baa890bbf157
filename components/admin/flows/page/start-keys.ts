import type { FlowStart } from "@/lib/flows/admin/types";

type StartKey = { readonly key: string; readonly label: string; readonly is: (start: FlowStart) => boolean };

/** What can begin a flow, as it is chosen. */
export const startKeys: readonly StartKey[] = [
  {
    key: "consent_confirmed",
    label: "Somebody confirms that they want letters",
    is: of("consent_confirmed"),
  },
  { key: "order_paid.first", label: "A first order is paid", is: paid("first") },
  { key: "order_paid.later", label: "A further order is paid", is: paid("later") },
  { key: "order_paid.any", label: "Any order is paid", is: paid("any") },
  { key: "parcel_delivered", label: "The last parcel of an order has arrived", is: of("parcel_delivered") },
  { key: "segment_entered", label: "A customer comes into a segment", is: of("segment_entered") },
  { key: "replenish", label: "A thing would usually be bought again", is: of("replenish") },
  { key: "birthday", label: "It is somebody's birthday", is: of("birthday") },
  { key: "browsed", label: "A customer looked at things and left", is: of("browsed") },
];

function of(kind: FlowStart["kind"]) {
  return (start: FlowStart) => start.kind === kind;
}

function paid(which: "first" | "later" | "any") {
  return (start: FlowStart) => start.kind === "order_paid" && start.which === which;
}

/** The beginning that a key stands for, with what it further needs as it is at first. */
export function startOf(key: string, segmentId: string): FlowStart {
  switch (key) {
    case "order_paid.first":
      return { kind: "order_paid", which: "first" };
    case "order_paid.later":
      return { kind: "order_paid", which: "later" };
    case "parcel_delivered":
    case "consent_confirmed":
      return { kind: key };
    case "segment_entered":
      return { kind: key, segmentId };
    case "replenish":
      return { kind: key, daysBefore: 3 };
    case "birthday":
      return { kind: key, daysBefore: 0 };
    case "browsed":
      return { kind: key, afterHours: 12 };
    default:
      return { kind: "order_paid", which: "any" };
  }
}
