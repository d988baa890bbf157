import { localDay } from "@/lib/delivery/local-day";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { awakeAt } from "../timing/awake-at";
import { readCountry } from "../timing/read-country";
import { zonesOf } from "../timing/zones-of";

type Reader = { readonly email: string; readonly customerId: string | null };
export type TakenDay =
  | { readonly taken: true }
  /** asleep: it is night where they are. other_flow: they got a letter by event on this day. `at` is when to ask again. */
  | { readonly taken: false; readonly why: "asleep" | "other_flow"; readonly at: Date };

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Takes somebody's day for one letter by event, of whatever programme: asked in the transaction that writes the letter, by
 * flows and by whoever else writes because something happened. Refuses the second on a day by their own clock, and at night.
 * @param key the letter's own key in the outbox; asking again for the same letter is granted
 */
export async function takeDay(
  tx: Tx,
  { email, customerId }: Reader,
  key: string,
  now: Date,
): Promise<TakenDay> {
  const { money, newsletter } = await readShop(tx);
  const zones = zonesOf(await readCountry(tx, customerId), money, now);
  const awake = (moment: Date) => awakeAt(moment, zones, newsletter.quietHours);
  const morning = awake(now);
  if (morning > now) return { taken: false, why: "asleep", at: morning };
  const day = localDay(now, zones[0] ?? money.timeZone);
  const taken = await tx.$executeRaw`
    INSERT INTO letter_day AS d (email, day, key) VALUES (${email}::citext, ${day}::date, ${key})
    ON CONFLICT (email, day) DO UPDATE SET key = EXCLUDED.key WHERE d.key = EXCLUDED.key`;
  if (taken === 1) return { taken: true };
  return { taken: false, why: "other_flow", at: awake(new Date(now.getTime() + dayMs)) };
}
