import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import type { ProductInput } from "../schema";
import { productFields } from "./product-fields";

type Claimed = { readonly id: string; readonly handle: string };

/**
 * Makes sure that every handle has a row and that the rows are ours until the transaction ends. Two writers of one new
 * handle are told apart by the unique index: the second finds the row of the first and waits for it.
 * @returns ids by handle, and the handles whose rows were made here
 */
export async function claimProducts(
  tx: Tx,
  inputs: readonly ProductInput[],
  now: Date,
): Promise<{ idOf: Map<string, string>; created: Set<string> }> {
  const handles = inputs.map((input) => input.handle);
  const idOf = new Map<string, string>();
  const lock = async () => {
    const rows = await tx.$queryRaw<Claimed[]>`
      SELECT id, handle FROM product WHERE handle = ANY(${handles}::text[]) ORDER BY handle FOR NO KEY UPDATE`;
    for (const { id, handle } of rows) idOf.set(handle, id);
  };
  await lock();
  const missing = inputs.filter((input) => !idOf.has(input.handle));
  if (missing.length === 0) return { idOf, created: new Set() };
  const rows = await tx.product.createManyAndReturn({
    data: missing.map((input) => ({
      id: createId("prod"),
      handle: input.handle,
      createdAt: now,
      ...productFields(input, null, now),
    })),
    select: { id: true, handle: true },
    skipDuplicates: true,
  });
  for (const { id, handle } of rows) idOf.set(handle, id);
  if (rows.length < missing.length) await lock();
  return { idOf, created: new Set(rows.map((row) => row.handle)) };
}
