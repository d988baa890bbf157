"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { addHoliday } from "./add-holiday";
import { addTaxRate } from "./add-tax-rate";
import { checkPlan } from "./check-plan";
import { endTaxRate } from "./end-tax-rate";
import { removeHoliday } from "./remove-holiday";
import { removeTaxRate } from "./remove-tax-rate";
import { saveDeliveryPlan } from "./save-delivery-plan";
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
import { setHolidayWorking } from "./set-holiday-working";
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
