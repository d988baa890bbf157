"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { refusal, success } from "@/lib/values/result";
import { previewLetter } from "./preview-letter";
import { readDesk } from "./read-desk";
import { saveWording } from "./save-wording";
import { switchLetterSchema, testLetterSchema, wordingFormSchema, wordsDraftSchema } from "./schema";
import { sendTest } from "./send-test";
import { switchLetter } from "./switching/switch-letter";
import { wordedLetter } from "./worded-letter";

/** The example of a letter in words that are being written. */
export const tryWords = staffAction("settings.read", wordsDraftSchema, async ({ tx, input }) => {
  const { template, occasion, ...words } = input;
  if (!wordedLetter(template)?.words[occasion]) return refusal("not_found");
  const { sender, shop } = await readDesk(tx);
  return success(await previewLetter({ template, occasion, words }, sender, shop));
});

export const saveLetterWords = staffAction("settings.write", wordingFormSchema, ({ tx, actor, input, now }) =>
  saveWording(tx, actor, input, now),
);

export const sendTestLetter = staffAction("settings.write", testLetterSchema, ({ tx, actor, input, now }) =>
  sendTest(tx, actor, input, now),
);

export const switchAutomaticLetter = staffAction(
  "settings.write",
  switchLetterSchema,
  ({ tx, actor, input, now }) => switchLetter(tx, actor, input, now),
);
