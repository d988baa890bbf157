import { destinationSchema } from "@/lib/delivery/schema";
import type { Destination } from "@/lib/delivery/types";
import type { Tx } from "@/lib/platform/db";

type Owner = { readonly basketId: string; readonly customerId: string | null };
type Known = { country: string; postcode: string | null; region: string | null };

/** Where a basket would go, as far as its owner said: the address they use, or the one typed for it; else the shop's own country. */
export async function readDestination(tx: Tx, owner: Owner, homeCountry: string): Promise<Destination> {
  const [known] = await tx.$queryRaw<Known[]>`
    (SELECT country, postcode, region, 1 AS rank, created_at AS at FROM customer_address WHERE customer_id = ${owner.customerId} AND is_default)
    UNION ALL (SELECT address->>'country', address->>'postcode', address->>'region', 2, placed_at FROM orders WHERE basket_id = ${owner.basketId})
    ORDER BY rank, at DESC LIMIT 1`;
  const { country = homeCountry, postcode, region } = known ?? {};
  const parsed = destinationSchema.safeParse({
    country,
    postcode: postcode ?? undefined,
    region: region ?? undefined,
  });
  return parsed.success ? parsed.data : { country: homeCountry };
}
