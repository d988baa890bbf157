import type { ShopSettings } from "@/lib/shop/types";

/** Who a buyer turns to, by name. */
export type OrderContact = {
  readonly brand: string;
  readonly personName: string;
  readonly personRole: string;
  readonly email: string;
  readonly phone: string | null;
};

/** Whom a buyer can ask, as pages and letters of an order name them. */
export function contactOf({ brand, seller }: ShopSettings): OrderContact {
  const { personName, personRole, email, phone } = seller;
  return { brand: brand.name, personName, personRole, email, phone };
}
