import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

type Owner = { readonly email: string; readonly customerId: string | null };

/** A basket left behind that was written about once, with a discount whose time runs from then on, as rows only. Gives its id. */
export async function leftRow({ email, customerId }: Owner, at: Date, days: number): Promise<string> {
  const id = createId("left");
  const until = new Date(at.getTime() + days * 86_400_000);
  await db().leftBasket.create({
    data: {
      ...{ id, basketId: createId("bask"), email, customerId, items: [], pieces: 1, currency: "GBP" },
      ...{ worth: 100, touchedAt: at, leftAt: at, heldOut: false },
      letters: { create: { number: 1, writtenAt: at } },
      voucher: { create: { id: createId("rvou"), email, customerId, code: id, givenAt: at, until } },
    },
  });
  return id;
}
