import type { Tx } from "@/lib/platform/db";
import type { FactOf, FactType } from "./types";

type OfCustomer = {
  [Type in FactType]: FactOf<Type> extends { customerId: string } ? Type : never;
}[FactType];
type QuietOfCustomer = Extract<OfCustomer, "segment_entered" | "segment_left">;

/** Writes the same fact of many customers at once, of kinds that nothing reacts to by itself. */
export async function recordForCustomers<Type extends QuietOfCustomer>(
  tx: Tx,
  type: Type,
  customerIds: readonly string[],
  data: FactOf<Type>["data"],
  now: Date,
): Promise<void> {
  if (customerIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO journal_entry (type, at, customer_id, data)
    SELECT ${type}, ${now}::timestamptz, id, ${JSON.stringify(data)}::jsonb FROM unnest(${[...customerIds]}::text[]) AS id`;
}
