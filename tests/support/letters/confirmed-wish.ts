import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { productDraft } from "../product";

/** Somebody's confirmed wish to be told when a product is back. Gives its id. */
export async function confirmedWish(email: string, now: Date): Promise<string> {
  const id = createId("wish");
  await transact((tx) => saveProduct(tx, productDraft({ handle: id.replace("_", "-") }), now));
  const { id: variantId } = await db().variant.findFirstOrThrow({ orderBy: { id: "desc" } });
  const wish = { kind: "back", price: 7900, currency: "GBP", wording: "Once.", locale: "en-GB" };
  const proof = { state: "confirmed", proof: "double_opt_in", confirmedAt: now };
  await db().productWish.create({ data: { ...wish, ...proof, id, email, variantId, createdAt: now } });
  return id;
}
