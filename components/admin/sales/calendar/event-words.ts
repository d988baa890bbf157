import type { CalendarEvent } from "@/lib/early-access/admin/calendar/types";
import { windowKinds } from "../sale-words";

/** What happens at a moment of a sale: "opens for everybody". */
export function eventWords({ what, window }: CalendarEvent): string {
  if (what === "opens") return "opens for everybody";
  if (what === "ends" || !window) return "ends";
  if (window.of) return `early access for ${window.of}`;
  return `early access for ${windowKinds[window.kind].toLowerCase()}`;
}
