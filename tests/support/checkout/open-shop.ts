import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { productDraft } from "../product";

export type OpenShop = { readonly small: string; readonly large: string };

/** A shop that sells the ring bed (small £79.00, large £145.00) and brings it to Great Britain for £3.95; 20 % VAT inside. */
export async function openShop(onHand = 5): Promise<OpenShop> {
  const now = new Date("2026-11-01T09:00:00Z");
  const draft = productDraft({ status: "active", publishedAt: now });
  const variants = draft.variants.map((variant) => ({ ...variant, onHand }));
  await transact((tx) => saveProduct(tx, { ...draft, variants }, now));
  const zoneId = createId("zone");
  await db().deliveryZone.create({
    data: {
      id: zoneId,
      name: "Great Britain",
      areas: { create: { id: createId("area"), country: "GB" } },
      methods: {
        create: {
          id: createId("meth"),
          name: "Tracked 48",
          deliveryDays: [1, 2, 3, 4, 5],
          rates: { create: { id: createId("rate"), from: 0, price: 395 } },
        },
      },
    },
  });
  await db().taxRate.create({
    data: { id: createId("tax"), country: "GB", ratePpm: 200_000, validFrom: new Date("2020-01-01") },
  });
  const sold = await db().variant.findMany({ orderBy: { position: "asc" } });
  return { small: sold[0]?.id ?? "", large: sold[1]?.id ?? "" };
}
