import type { OfferShippingDetails } from "schema-dts";
import type { HomeDelivery } from "@/lib/delivery/types";
import { amountText } from "./amount-text";

/** The id under which equal deliveries are described once, however many variants share them. */
export function shippingId(url: string, { country, price, minDays, maxDays }: HomeDelivery): string {
  return `${url}/#delivery-${country}-${price}-${minDays}-${maxDays}`;
}

/** What delivery in the home country costs and how long it takes, the same figures as the page shows. */
export function shippingData(url: string, delivery: HomeDelivery, currency: string): OfferShippingDetails {
  return {
    "@type": "OfferShippingDetails",
    "@id": shippingId(url, delivery),
    shippingDestination: { "@type": "DefinedRegion", addressCountry: delivery.country },
    shippingRate: { "@type": "MonetaryAmount", value: amountText(delivery.price, currency), currency },
    deliveryTime: {
      "@type": "ShippingDeliveryTime",
      handlingTime: { "@type": "QuantitativeValue", minValue: 0, maxValue: 1, unitCode: "DAY" },
      transitTime: {
        "@type": "QuantitativeValue",
        minValue: delivery.minDays,
        maxValue: delivery.maxDays,
        unitCode: "DAY",
      },
    },
  };
}
