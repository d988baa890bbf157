import { renameHandle } from "@/lib/catalogue/handles/rename-handle";
import type { Place } from "@/lib/catalogue/types";
import { db } from "@/lib/platform/db";
import { Advice } from "../../sandbox/say";

/** Gives a product or a collection another handle; what to say about it. */
export async function rename(place: Place, from: string, to: string, now: Date): Promise<string> {
  const renamed = await db().$transaction((tx) => renameHandle(tx, { place, from, to }, now));
  if (renamed.ok) return `/${place}/${from} leads to /${place}/${to} from now on.`;
  throw new Advice(
    renamed.reason === "not_found"
      ? `There is nothing at /${place}/${from}.`
      : `/${place}/${to} is another's address.`,
  );
}
