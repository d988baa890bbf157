import { getDeliveryRules } from "@/lib/delivery/loaders";
import { servedCountries } from "@/lib/delivery/served-countries";
import { getShop } from "@/lib/shop/loaders";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { countryName } from "@/lib/values/country";
import type { ListRequest } from "@/lib/values/list-request";
import { listDiscounts, readDiscountEditor } from "./data";
import { emptyDiscountForm } from "./editor/empty-discount-form";

export const getDiscountList = staffLoader("discounts.read", ({ tx, now }, request: ListRequest) =>
  listDiscounts(tx, request, now),
);

/** The form and the facts of an offer, null when there is none of this id. */
export const getDiscountEditor = staffLoader("discounts.read", ({ tx, now }, id: string) =>
  readDiscountEditor(tx, id, now),
);

export const getNewDiscount = staffLoader("discounts.write", async () => emptyDiscountForm());

/** The ways of delivery an offer can be for. */
export const getDeliveryChoices = staffLoader("discounts.read", async ({ tx }) => {
  const methods = await tx.deliveryMethod.findMany({
    where: { kind: "parcel" },
    select: { id: true, name: true, zone: { select: { name: true } } },
    orderBy: [{ zone: { position: "asc" } }, { position: "asc" }],
  });
  return methods.map(({ id, name, zone }) => ({ value: id, label: name, hint: zone.name }));
});

/** The countries a basket can be tried in: those a parcel goes to. */
export const getCountryChoices = staffLoader("discounts.read", async () => {
  const [rules, { money }] = await Promise.all([getDeliveryRules(), getShop()]);
  return servedCountries(rules).map((value) => ({ value, label: countryName(value, money.locale) }));
});

export const mayChangeDiscounts = staffLoader("discounts.read", async ({ actor }) =>
  permits(actor, "discounts.write"),
);
