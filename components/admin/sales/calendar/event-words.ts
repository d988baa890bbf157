import type { CalendarEvent } from "@/lib/early-access/admin/calendar/types";
import { windowName } from "../sale-words";

/** What happens at a moment of a sale: "opens for everybody". */
export function eventWords({ what, window }: CalendarEvent): string {
  if (what === "opens") return "opens for everybody";
  if (what === "ends" || !window) return "ends";
  return `early access for ${windowName(window)}`;
}
