import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { readLastEntry } from "@/lib/staff/live/data";
import { getGate, requireStaff } from "@/lib/staff/loaders";
import { rolePermissions } from "@/lib/staff/permits";
import type { FrameFacts } from "./types";

/** What stands around every page of the admin area: who it is, what they may, how the shop writes. Leads others to the way in. */
export async function getFrame(): Promise<FrameFacts> {
  const actor = await requireStaff("home.read");
  const [gate, { brand, money }, lastEntry] = await Promise.all([
    getGate(),
    getShop(),
    readLastEntry(reader()),
  ]);
  return {
    person: { name: actor.name, role: actor.role, email: gate.state === "open" ? gate.email : "" },
    may: rolePermissions[actor.role],
    shop: {
      name: brand.name,
      locale: money.locale,
      timeZone: money.timeZone,
      currency: money.currency,
    },
    startedAt: new Date(),
    lastEntry,
  };
}
