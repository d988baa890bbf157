"use server";

import { readShop } from "@/lib/shop/data";
import { bulkInputSchema } from "@/lib/staff/lists/schema";
import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { readNames } from "../read-names";
import { orderCodes } from "./codes/order-codes";
import { duplicateDiscount } from "./editor/duplicate-discount";
import { editDiscount } from "./editor/edit-discount";
import { readDiscountForm } from "./editor/read-discount-form";
import { summaryWords } from "./editor/summary-words";
import { findChoices } from "./find-choices";
import {
  codesOrderSchema,
  discountFormSchema,
  discountIdSchema,
  findChoicesSchema,
  undoSwitchSchema,
} from "./schema";
import { switchDiscounts } from "./switch-discounts";

export const saveDiscount = staffAction("discounts.write", discountFormSchema, ({ tx, actor, input, now }) =>
  editDiscount(tx, actor, input, now),
);

/** What a form that is being written would give, in plain words; refuses with what is still wrong. */
export const describeDiscount = staffAction("discounts.read", discountFormSchema, async ({ tx, input }) => {
  const { money } = await readShop(tx);
  const rule = readDiscountForm(input, money);
  if (!rule.ok) return rule;
  return success(summaryWords(rule.value, { ...money, names: await readNames(tx, [rule.value]) }));
});

export const switchOn = staffAction("discounts.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  switchDiscounts(tx, actor, { selection: input.selection, active: true }, now),
);
export const switchOff = staffAction("discounts.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  switchDiscounts(tx, actor, { selection: input.selection, active: false }, now),
);
export const undoSwitchOn = staffAction("discounts.write", undoSwitchSchema, ({ tx, actor, input, now }) =>
  switchDiscounts(tx, actor, { selection: { ids: input.token }, active: false }, now),
);
export const undoSwitchOff = staffAction("discounts.write", undoSwitchSchema, ({ tx, actor, input, now }) =>
  switchDiscounts(tx, actor, { selection: { ids: input.token }, active: true }, now),
);

export const copyDiscount = staffAction("discounts.write", discountIdSchema, ({ tx, actor, input, now }) =>
  duplicateDiscount(tx, actor, input, now),
);

export const makeMoreCodes = staffAction("discounts.write", codesOrderSchema, ({ tx, actor, input, now }) =>
  orderCodes(tx, actor, input, now),
);

export const findDiscountChoices = staffAction("discounts.read", findChoicesSchema, async ({ tx, input }) =>
  success(await findChoices(tx, input)),
);
