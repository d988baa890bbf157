"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { judgeColours } from "./judge-colours";
import { publishPolicy } from "./publish-policy";
import { saveMoney } from "./save-money";
import { saveSettings } from "./save-settings";
import { draftColoursSchema, publishPolicySchema, settingForms, withdrawPolicySchema } from "./schema";
import { withdrawPolicy } from "./withdraw-policy";

export const saveBrand = staffAction("settings.write", settingForms.brand, ({ tx, actor, input, now }) =>
  saveSettings(tx, actor, "brand", input, now),
);

export const saveSeller = staffAction("settings.write", settingForms.seller, ({ tx, actor, input, now }) =>
  saveSettings(tx, actor, "seller", input, now),
);

export const saveMoneySettings = staffAction(
  "settings.write",
  settingForms.money,
  ({ tx, actor, input, now }) => saveMoney(tx, actor, input, now),
);

export const saveReturns = staffAction("settings.write", settingForms.returns, ({ tx, actor, input, now }) =>
  saveSettings(tx, actor, "returns", input, now),
);

export const saveLimits = staffAction("settings.write", settingForms.limits, ({ tx, actor, input, now }) =>
  saveSettings(tx, actor, "limits", input, now),
);

export const saveHome = staffAction("settings.write", settingForms.home, ({ tx, actor, input, now }) =>
  saveSettings(tx, actor, "home", input, now),
);

export const saveAbout = staffAction("settings.write", settingForms.about, ({ tx, actor, input, now }) =>
  saveSettings(tx, actor, "about", input, now),
);

export const saveBackups = staffAction("settings.write", settingForms.backups, ({ tx, actor, input, now }) =>
  saveSettings(tx, actor, "backups", input, now),
);

export const saveNewsletter = staffAction(
  "settings.write",
  settingForms.newsletter,
  ({ tx, actor, input, now }) => saveSettings(tx, actor, "newsletter", input, now),
);

export const saveRecovery = staffAction(
  "settings.write",
  settingForms.recovery,
  ({ tx, actor, input, now }) => saveSettings(tx, actor, "recovery", input, now),
);

export const saveReferrals = staffAction(
  "settings.write",
  settingForms.referrals,
  ({ tx, actor, input, now }) => saveSettings(tx, actor, "referrals", input, now),
);

export const saveAmbassadors = staffAction(
  "settings.write",
  settingForms.ambassadors,
  ({ tx, actor, input, now }) => saveSettings(tx, actor, "ambassadors", input, now),
);

/** Whether colours that are being chosen can be read. */
export const tryColours = staffAction("settings.read", draftColoursSchema, async ({ input }) =>
  success(judgeColours(input)),
);

export const publishPolicyVersion = staffAction(
  "settings.write",
  publishPolicySchema,
  ({ tx, actor, input, now }) => publishPolicy(tx, actor, input, now),
);

export const withdrawPolicyVersion = staffAction(
  "settings.write",
  withdrawPolicySchema,
  ({ tx, actor, input, now }) => withdrawPolicy(tx, actor, input, now),
);
