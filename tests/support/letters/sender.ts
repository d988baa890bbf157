import { letterSender } from "@/lib/mail/letter-sender";
import { shopSettingsSchema } from "@/lib/shop/schema";

const shop = shopSettingsSchema.parse({
  brand: { name: "Nook & Paw", tagline: "Beds worth curling up in" },
  seller: {
    legalName: "Nook & Paw Ltd",
    address: ["4 Mill Lane", "Hebden Bridge", "HX7 8AD", "United Kingdom"],
    email: "hello@nookandpaw.test",
    phone: "+44 1422 000 000",
    companyNumber: "01234567",
    vatNumber: "GB123456789",
    personName: "Edie Marlowe",
    personRole: "Founder",
  },
});

/** The demo shop as a writer of letters. */
export const sender = letterSender(shop, "https://shop.test");
