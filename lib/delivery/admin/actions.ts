"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { addHoliday } from "./holidays/add-holiday";
import { removeHoliday } from "./holidays/remove-holiday";
import { setHolidayWorking } from "./holidays/set-holiday-working";
import { checkPlan } from "./plan/check-plan";
import { saveDeliveryPlan } from "./plan/save-delivery-plan";
import {
  addHolidaySchema,
  addTaxRateSchema,
  deliveryPlanSchema,
  endTaxRateSchema,
  holidaySchema,
  holidayWorkingSchema,
  removeTaxRateSchema,
  savePlanSchema,
  tryDeliverySchema,
} from "./schema";
import { addTaxRate } from "./tax/add-tax-rate";
import { endTaxRate } from "./tax/end-tax-rate";
import { removeTaxRate } from "./tax/remove-tax-rate";
import { tryDelivery } from "./try-delivery";

export const savePlan = staffAction("delivery.write", savePlanSchema, ({ tx, actor, input, now }) =>
  saveDeliveryPlan(tx, actor, input, now),
);

/** What is odd about a plan that is being written. */
export const warnOfPlan = staffAction("delivery.read", deliveryPlanSchema, async ({ tx, input }) =>
  success(await checkPlan(tx, input)),
);

export const tryPlan = staffAction("delivery.read", tryDeliverySchema, ({ tx, actor, input }) =>
  tryDelivery(tx, actor, input),
);

export const noteHoliday = staffAction("delivery.write", addHolidaySchema, ({ tx, actor, input, now }) =>
  addHoliday(tx, actor, input, now),
);

export const switchHoliday = staffAction(
  "delivery.write",
  holidayWorkingSchema,
  ({ tx, actor, input, now }) => setHolidayWorking(tx, actor, input, now),
);

export const dropHoliday = staffAction("delivery.write", holidaySchema, ({ tx, actor, input, now }) =>
  removeHoliday(tx, actor, input, now),
);

export const changeTaxRate = staffAction("delivery.write", addTaxRateSchema, ({ tx, actor, input, now }) =>
  addTaxRate(tx, actor, input, now),
);

export const stopTaxRate = staffAction("delivery.write", endTaxRateSchema, ({ tx, actor, input, now }) =>
  endTaxRate(tx, actor, input, now),
);

export const dropTaxRate = staffAction("delivery.write", removeTaxRateSchema, ({ tx, actor, input, now }) =>
  removeTaxRate(tx, actor, input, now),
);
