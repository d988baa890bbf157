import type { Doubt } from "../types";

export type AmbassadorState = "applied" | "invited" | "active" | "refused" | "ended";
export type CommissionState = "pending" | "review" | "earned" | "refused";
export type PageState = "waiting" | "live" | "refused" | "replaced";

/** What speaks against an order counting: something in common, or more orders in a month than usual. */
export type CommissionDoubt = Exclude<Doubt, "same_friend"> | "many_orders";

/** Why an order earns no commission. */
export type NoCommissionWhy = "own_order" | "given_back" | "decided" | "gone";

/** What an ambassador is paid. money: hundredths of a percent of the goods; points: so many for every hundred minor units. */
export type Rate = { readonly unit: "money" | "points"; readonly rate: number };
