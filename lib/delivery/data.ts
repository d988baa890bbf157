import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import type { ShopSettings } from "@/lib/shop/types";
import { collectFromSchema } from "./schema";
import type { DeliveryRules, Method, Zone } from "./types";

type Stored = Omit<DeliveryRules, "origin" | "zones"> & {
  readonly zones: readonly (Omit<Zone, "methods"> & {
    readonly methods: readonly (Omit<Method, "collectFrom"> & { readonly collectFrom: unknown })[];
  })[];
};

type Known = { mark: string; text: string; settings: ShopSettings; rules: DeliveryRules };
let known: Known | undefined;

/**
 * Everything that decides price, date and tax of a delivery, in the order the owner gave it. Plain JSON. Asked for each time,
 * and read and put together anew only when it has changed, which a mark in the database says: a year of holidays in thirty
 * countries is more than all else that a checkout asks for.
 * @param shop the settings, where they are at hand already
 */
export async function readDeliveryRules(tx: Tx, shop?: ShopSettings): Promise<DeliveryRules> {
  const settings = shop ?? (await readShop(tx));
  const before = known;
  const { mark, text } = await readText(tx, before?.mark ?? "");
  if (before?.mark === mark && before.settings === settings) return before.rules;
  const whole = text ?? before?.text ?? "";
  const rules = rulesOf(whole, settings);
  known = { mark, text: whole, settings, rules };
  return rules;
}

type Read = { readonly mark: string; readonly text: string | null };

/** The rules as text with their mark; no text where the mark is the one that is known. */
async function readText(tx: Tx, knownMark: string): Promise<Read> {
  const [row] = await askKept<Read>(
    tx,
    Prisma.sql`
    SELECT d.mark, CASE WHEN d.mark <> ${knownMark} THEN json_build_object(
      'zones', (SELECT coalesce(json_agg(json_build_object('id', z.id, 'name', z.name,
        'areas', (SELECT coalesce(json_agg(json_build_object('country', a.country, 'postcodePattern', a.postcode_pattern)
          ORDER BY a.id), '[]') FROM delivery_area a WHERE a.zone_id = z.id),
        'methods', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'kind', m.kind, 'rateBasis', m.rate_basis,
          'freeFrom', m.free_from, 'cutoff', m.cutoff, 'minDays', m.min_days, 'maxDays', m.max_days,
          'deliveryDays', coalesce(m.delivery_days, '{}'), 'collectFrom', m.collect_from,
          'bands', (SELECT coalesce(json_agg(json_build_object('from', r."from", 'upTo', r.up_to, 'price', r.price)
            ORDER BY r."from"), '[]') FROM delivery_rate r WHERE r.method_id = m.id)) ORDER BY m.position, m.id), '[]')
          FROM delivery_method m WHERE m.zone_id = z.id AND m.active AND m.removed_at IS NULL))
        ORDER BY z.position, z.id), '[]') FROM delivery_zone z WHERE z.removed_at IS NULL),
      'holidays', (SELECT coalesce(json_object_agg(country, days ORDER BY country), '{}')
        FROM (SELECT country, json_agg(day ORDER BY day) AS days FROM holiday WHERE NOT working GROUP BY country) AS h),
      'taxRates', (SELECT coalesce(json_agg(json_build_object('country', country, 'region', region, 'taxClass', tax_class,
        'ratePpm', rate_ppm, 'inclusive', inclusive, 'name', name, 'validFrom', valid_from, 'validUntil', valid_until)
        ORDER BY valid_from DESC, id), '[]') FROM tax_rate)
    )::text END AS text FROM delivery_mark d`,
  );
  if (!row) throw new Error("the delivery rules gave no row");
  return row;
}

function rulesOf(text: string, { money }: ShopSettings): DeliveryRules {
  // Ours, written by the statement above.
  const { zones, holidays, taxRates }: Stored = JSON.parse(text);
  return {
    origin: { country: money.homeCountry, timeZone: money.timeZone },
    zones: zones.map(({ methods, ...zone }) => ({
      ...zone,
      methods: methods.map(({ collectFrom, ...method }) => ({
        ...method,
        collectFrom: collectFrom === null ? null : collectFromSchema.parse(collectFrom),
      })),
    })),
    holidays,
    taxRates,
  };
}
