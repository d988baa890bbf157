import type { Tx } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { scheduleSwitch } from "./schedule-switch";

type Plan = {
  readonly saleId: string;
  /** Minor units; each variant once. */
  readonly prices: readonly { readonly variantId: string; readonly price: number }[];
  readonly from: Date;
  readonly until: Date;
};

/** Sets lower prices for everybody from one moment to another, and has the shop window switch at both. */
export async function planPrices(tx: Tx, { saleId, prices, from, until }: Plan): Promise<void> {
  await insertRows(
    tx,
    "price_period",
    prices.map((price) => ({ ...price, saleId, from, until })),
  );
  await scheduleSwitch(tx, from);
  await scheduleSwitch(tx, until);
}
