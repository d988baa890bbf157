import type { Sender } from "@/emails/parts/types";
import { defaultColours } from "@/lib/shop/default-colours";
import { faces } from "@/lib/shop/faces";
import type { ShopSettings } from "@/lib/shop/types";

/** The shop's settings as letters need them. */
export function letterSender({ brand, seller }: ShopSettings, shopUrl: string): Sender {
  return {
    brand: brand.name,
    shopUrl,
    faces: { display: faces[brand.faces.display].stack, text: faces[brand.faces.text].stack },
    logoUrl: brand.logoMediaKey ? `${shopUrl}/${brand.logoMediaKey}` : null,
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
