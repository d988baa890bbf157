import type { Delivery, KeptAnswer, Tables } from "./tables";

const day = 24 * 3600 * 1000;

/** What survives a restart: as with Stripe, kept answers last a day and events thirty. */
export function stillNeeded(table: string, row: unknown, now: number): boolean {
  if (table === "answers") return (row as KeptAnswer).at > now - day;
  if (table === "events") return (row as Tables["events"]).created * 1000 > now - 30 * day;
  if (table === "deliveries") return (row as Delivery).dueAt > now - 30 * day;
  return true;
}
