import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";

type Begun = {
  readonly email: string;
  readonly name: string;
  readonly state: "applied" | "invited";
  readonly speaksAt?: string;
  readonly why?: string;
  /** applicant, staff:<id> */
  readonly actor: string;
};

/** Writes down somebody who may become an ambassador, at the rate of this moment; null when their address is there already. */
export async function beginAmbassador(tx: Tx, begun: Begun, now: Date): Promise<string | null> {
  const { actor, state, ...who } = begun;
  const { unit, moneyRate, pointsRate } = (await readShop(tx)).ambassadors;
  const id = createId("amb");
  const rate = unit === "points" ? pointsRate : moneyRate;
  const { count } = await tx.ambassador.createMany({
    data: [{ id, ...who, state, unit, rate, createdAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await tx.ambassadorMove.create({ data: { ambassadorId: id, from: null, to: state, actor, at: now } });
  return id;
}
