import type { FlowStart } from "@/lib/flows/admin/types";

type Named = readonly { readonly value: string; readonly label: string }[];

/** What begins a flow, as a sentence goes on: "Begins when …". */
export function startWords(start: FlowStart, segments: Named): string {
  switch (start.kind) {
    case "order_paid":
      return {
        first: "somebody pays their first order",
        later: "somebody pays an order that is not their first",
        any: "somebody pays an order",
      }[start.which];
    case "parcel_delivered":
      return "the last parcel of an order has arrived";
    case "consent_confirmed":
      return "somebody confirms that they want letters";
    case "segment_entered": {
      const name = segments.find(({ value }) => value === start.segmentId)?.label;
      return name
        ? `somebody comes into the segment “${name}”`
        : "somebody comes into a segment that is gone";
    }
    case "browsed":
      return `somebody who wants to be reminded looked at things and then at nothing for ${start.afterHours} ${start.afterHours === 1 ? "hour" : "hours"}`;
    case "replenish":
      return start.daysBefore === 0
        ? "somebody would usually buy a thing again"
        : `somebody would usually buy a thing again in ${inDays(start.daysBefore)}`;
    case "birthday":
      return start.daysBefore === 0
        ? "it is somebody's birthday"
        : `somebody's birthday is in ${inDays(start.daysBefore)}`;
  }
}

const inDays = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
