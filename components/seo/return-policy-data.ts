import type { MerchantReturnPolicy } from "schema-dts";
import type { ShopSettings } from "@/lib/shop/types";

/** The shop's returns as Google reads them: how long, and who pays for the way back. */
export function returnPolicyData(
  url: string,
  country: string,
  returns: ShopSettings["returns"],
): MerchantReturnPolicy {
  return {
    "@type": "MerchantReturnPolicy",
    "@id": `${url}/#returns`,
    applicableCountry: country,
    returnPolicyCountry: country,
    returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
    merchantReturnDays: returns.days,
    returnMethod: "https://schema.org/ReturnByMail",
    returnFees:
      returns.paidBy === "shop"
        ? "https://schema.org/FreeReturn"
        : "https://schema.org/ReturnFeesCustomerResponsibility",
    refundType: "https://schema.org/FullRefund",
  };
}
