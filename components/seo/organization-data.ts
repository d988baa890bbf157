import type { OnlineStore, WebSite } from "schema-dts";
import type { ShopSettings } from "@/lib/shop/types";
import { returnPolicyData } from "./return-policy-data";

/** Who sells here, where they can be written to if they said so, and under which policy of returns. */
export function organizationData(
  url: string,
  { brand, seller, money, returns }: ShopSettings,
  email: string | null,
): OnlineStore {
  return {
    "@type": "OnlineStore",
    "@id": `${url}/#shop`,
    name: brand.name,
    legalName: seller.legalName,
    url,
    ...(brand.tagline ? { description: brand.tagline } : {}),
    ...(brand.logoMediaKey ? { logo: `${url}/${brand.logoMediaKey}` } : {}),
    ...(brand.profiles.length > 0 ? { sameAs: brand.profiles } : {}),
    ...(seller.vatNumber ? { vatID: seller.vatNumber } : {}),
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "customer service",
      ...(email ? { email } : {}),
      ...(seller.phone ? { telephone: seller.phone } : {}),
    },
    ...(seller.address.length > 0
      ? {
          address: {
            "@type": "PostalAddress",
            streetAddress: seller.address.join(", "),
            addressCountry: money.homeCountry,
          },
        }
      : {}),
    hasMerchantReturnPolicy: returnPolicyData(url, money.homeCountry, returns),
  };
}

/** The shop as a site that can be searched. */
export function siteData(url: string, name: string): WebSite {
  return { "@type": "WebSite", "@id": `${url}/#site`, url, name, publisher: { "@id": `${url}/#shop` } };
}
