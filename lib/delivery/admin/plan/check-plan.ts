import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { DeliveryPlan, PlanWarning } from "../types";
import { planWarnings } from "./plan-warnings";

/** What is odd about a plan, in the shop's country, currency and language. */
export async function checkPlan(tx: Tx, plan: DeliveryPlan): Promise<PlanWarning[]> {
  const { homeCountry, locale, currency } = (await readShop(tx)).money;
  return planWarnings(plan, homeCountry, { locale, currency });
}
