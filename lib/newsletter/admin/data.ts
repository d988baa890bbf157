import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { readReader } from "../data";
import { readerSchema } from "./schema";
import { subscriberListSpec } from "./subscriber-list-spec";
import type { SubscriberRow, WaitingRow } from "./types";

/** A page of the list of subscribers, as they stand at this moment. */
export function listSubscribers(tx: Tx, request: ListRequest, now: Date): Promise<ListPage<SubscriberRow>> {
  return readList<SubscriberRow>(tx, subscriberListSpec(now), request);
}

/** One subscriber with where they stand and whose customer they are; null when there is none of this id. */
export async function readSubscriber(tx: Tx, id: string) {
  // The id comes from an address that anybody may have typed.
  const reader = readerSchema.safeParse({ id }).success ? await readReader(tx, { id }) : null;
  if (!reader) return null;
  const customer = await tx.customer.findUnique({
    where: { email: reader.email },
    select: { id: true, name: true },
  });
  return { ...reader, customer };
}

/** How many wait for each choice of a product, in the shop's order; choices that nobody waits for are left out. */
export async function readWaiting(tx: Tx, productId: string): Promise<WaitingRow[]> {
  const rows = await tx.$queryRaw<(Omit<WaitingRow, "title"> & { optionValues: string[] })[]>`
    SELECT v.id AS "variantId", v.option_values AS "optionValues", count(*) FILTER (WHERE w.kind = 'back')::int AS back,
      count(*) FILTER (WHERE w.kind = 'price')::int AS price, max(w.price) FILTER (WHERE w.kind = 'price') AS below
    FROM product_wish w JOIN variant v ON v.id = w.variant_id
    WHERE v.product_id = ${productId} AND w.state = 'confirmed' GROUP BY v.id ORDER BY v.position, v.id`;
  return rows.map(({ optionValues, ...row }) => ({ ...row, title: variantTitle(optionValues) }));
}

/** Where people came from, for the filter. */
export async function readSources(tx: Tx): Promise<string[]> {
  const rows = await tx.subscriber.findMany({
    distinct: ["source"],
    select: { source: true },
    orderBy: { source: "asc" },
  });
  return rows.map(({ source }) => source);
}
