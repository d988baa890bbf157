import type { Sender } from "@/emails/parts/types";
import { defaultColours } from "@/lib/shop/default-colours";
import type { ShopSettings } from "@/lib/shop/types";

/** The shop's settings as letters need them. */
export function letterSender({ brand, seller }: ShopSettings, shopUrl: string): Sender {
  return {
    brand: brand.name,
    shopUrl,
    colours: { ...defaultColours, ...brand.colours },
    personName: seller.personName,
    personRole: seller.personRole,
    legalName: seller.legalName,
    address: seller.address,
    email: seller.email,
    phone: seller.phone,
    companyNumber: seller.companyNumber,
    vatNumber: seller.vatNumber,
  };
}
