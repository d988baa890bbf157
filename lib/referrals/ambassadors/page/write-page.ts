import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockAmbassador } from "../lock-ambassador";

type Written = {
  readonly ambassadorId: string;
  readonly words: string;
  readonly productIds: readonly string[];
  /** Of a picture that was kept before; null for none. */
  readonly mediaId: string | null;
};

/** An ambassador writes their page anew: it waits for somebody to read it, in place of what waited; what is shown stays meanwhile. */
export async function writePage(
  tx: Tx,
  { ambassadorId, ...page }: Written,
  now: Date,
): Promise<Result<void, "not_active">> {
  const { state } = await lockAmbassador(tx, ambassadorId);
  if (state !== "active") return refusal("not_active");
  await tx.ambassadorPage.updateMany({
    where: { ambassadorId, state: "waiting" },
    data: { state: "replaced", decidedAt: now },
  });
  const productIds = [...page.productIds];
  await tx.ambassadorPage.create({
    data: { id: createId("apage"), ambassadorId, ...page, productIds, writtenAt: now },
  });
  return success(undefined);
}
