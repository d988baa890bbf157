import { readVisitor, type VisitorFacts } from "@/lib/basket/read-visitor";
import { db } from "@/lib/platform/db";

type Asked = Partial<Parameters<typeof readVisitor>[1]>;

/** What the personal answer counts of a basket and of one more variant at a moment, for a guest unless it is said. */
export async function visitorGoods(asked: Asked, at: Date): Promise<VisitorFacts["goods"]> {
  const nobody = { who: null, invitations: [], listId: null, browsing: false };
  const blank = { basketId: null, variantId: null, productIds: [], ...nobody };
  return (await readVisitor(db(), { ...blank, ...asked }, at)).goods;
}
