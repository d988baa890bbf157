import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { localDay } from "../local-day";
import {
  holidayCountries,
  listHolidays,
  listPlanVersions,
  listTaxRates,
  readDeliveryPlan,
  readPlanVersion,
} from "./data";
import { checkPlan } from "./plan/check-plan";

/** The plan to edit, an earlier one in its place when it is asked for, what is odd about it and who saved before. */
export const getDeliveryEditor = staffLoader(
  "delivery.read",
  async ({ tx, actor, now }, earlier: number | null) => {
    const [saved, { money }, versions, old] = await Promise.all([
      readDeliveryPlan(tx),
      readShop(tx),
      listPlanVersions(tx, 20),
      earlier === null ? null : readPlanVersion(tx, earlier),
    ]);
    const warnings = await checkPlan(tx, old ?? saved.plan);
    const editable = permits(actor, "delivery.write");
    return { saved, old, warnings, money, versions, editable, today: localDay(now, money.timeZone) };
  },
);

export const getHolidays = staffLoader(
  "delivery.read",
  async ({ tx, actor, now }, asked: { year: number | null; country: string | null }) => {
    const { money } = await readShop(tx);
    const year = asked.year ?? now.getUTCFullYear();
    const country = asked.country ?? money.homeCountry;
    const [rows, countries] = await Promise.all([listHolidays(tx, year, country), holidayCountries(tx)]);
    const editable = permits(actor, "delivery.write");
    return { rows, countries, year, country, money, editable, today: localDay(now, money.timeZone) };
  },
);

export const getTaxRates = staffLoader("delivery.read", async ({ tx, actor, now }) => {
  const [rows, { money }] = await Promise.all([listTaxRates(tx), readShop(tx)]);
  const editable = permits(actor, "delivery.write");
  return { rows, money, editable, today: localDay(now, money.timeZone) };
});
