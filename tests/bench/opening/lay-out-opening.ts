import { db } from "@/lib/platform/db";
import { saleOf } from "../../support/early-access/sale-of";
import type { Goods } from "./come";
import { type Person, people } from "./people";
import type { Prices } from "./wrongs";

const saleName = "Lantern week";
const percentOff = 23;
const minute = 60_000;

type Wanted = {
  readonly members: number;
  readonly others: number;
  readonly pieces: number;
  readonly buyers: number;
};
type Comer = { readonly person: Person /** Whether they go on to pay. */; readonly buys: boolean };

export type Opening = {
  readonly saleId: string;
  readonly goods: Goods;
  /** What is sold as on any other day. */
  readonly before: Goods;
  readonly prices: Prices;
  readonly saleName: string;
  readonly opensAt: Date;
  readonly comers: readonly Comer[];
};

/**
 * A sale of one product of the demo shop, of which there are so few pieces, open to members from the next minute but one
 * and to everybody an hour later; and everybody who will come.
 */
export async function layOutOpening(
  shop: string,
  { members, others, pieces, buyers }: Wanted,
): Promise<Opening> {
  const [scarce, plenty] = await db().variant.findMany({
    where: { tracked: true, oversell: false, product: { status: "active", giftCard: false } },
    include: { product: { select: { handle: true } } },
    orderBy: { id: "asc" },
    distinct: ["productId"],
  });
  if (!scarce || !plenty) throw new Error("The demo shop has nothing to sell");
  const { id: variantId, productId, price } = scarce;
  await db().stock.update({ where: { variantId }, data: { onHand: pieces, reserved: 0 } });
  await db().stock.update({ where: { variantId: plenty.id }, data: { onHand: 100_000, reserved: 0 } });
  const now = new Date();
  const opensAt = new Date(Math.ceil(now.getTime() / minute) * minute + minute);
  const windows = (["newsletter", "invitation"] as const).map((kind) => ({ kind, opensAt }));
  const saleId = await saleOf(
    {
      ...{ name: saleName, percent: String(percentOff), productIds: [productId] },
      ...{ limitPerCustomer: "1", windows },
      opensAt: new Date(opensAt.getTime() + 60 * minute),
      endsAt: new Date(opensAt.getTime() + 120 * minute),
    },
    now,
  );
  const { price: early } = await db().pricePeriod.findFirstOrThrow({ where: { saleId, variantId } });
  const everybody = await people(saleId, { members, others }, now);
  const usual = await goodsOf(shop, plenty);
  const share = buyers / everybody.length;
  return {
    ...{ saleId, prices: { usual: price, early }, saleName, opensAt },
    goods: await goodsOf(shop, scarce),
    before: { ...usual, shown: [...usual.shown, productId] },
    comers: everybody.map((person, index) => ({
      person,
      buys: Math.floor((index + 1) * share) > Math.floor(index * share),
    })),
  };
}

type Sold = {
  readonly id: string;
  readonly productId: string;
  readonly product: { readonly handle: string };
};

async function goodsOf(shop: string, { id: variantId, productId, product }: Sold): Promise<Goods> {
  const path = `/products/${product.handle}`;
  const page = await (await fetch(shop + path)).text();
  const shown = [...page.matchAll(/data-price-of="(\w+)"/g)].map(([, id]) => String(id));
  return { path, variantId, productId, shown: [...new Set(shown)] };
}
