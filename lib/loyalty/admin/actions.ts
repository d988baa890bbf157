"use server";

import { settingForms } from "@/lib/shop/admin/schema";
import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { addReward } from "./add-reward";
import { changeReward } from "./change-reward";
import { correctPoints } from "./correct-points";
import { previewRules } from "./preview/preview-rules";
import { saveRules } from "./save-rules";
import { correctionSchema, newRewardSchema, previewSchema, rewardSchema } from "./schema";

export const saveLoyalty = staffAction("settings.write", settingForms.loyalty, ({ tx, actor, input, now }) =>
  saveRules(tx, actor, input, now),
);

/** What rules that are being thought of would have cost. */
export const tryRules = staffAction("discounts.read", previewSchema, async ({ tx, input, now }) =>
  success(await previewRules(tx, input, now)),
);

export const saveNewReward = staffAction("discounts.write", newRewardSchema, ({ tx, actor, input, now }) =>
  addReward(tx, actor, input, now),
);

export const saveReward = staffAction("discounts.write", rewardSchema, ({ tx, actor, input, now }) =>
  changeReward(tx, actor, input, now),
);

export const savePointsCorrection = staffAction(
  "customers.write",
  correctionSchema,
  ({ tx, actor, input, now }) => correctPoints(tx, actor, input, now),
);
