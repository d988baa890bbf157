"use server";

import { permits } from "@/lib/staff/permits";
import { staffAction } from "@/lib/staff/staff-action";
import { refusal, success } from "@/lib/values/result";
import { bringBackVersion } from "./bring-back-version";
import { createCampaign } from "./create-campaign";
import { readVersion } from "./data";
import { addNote } from "./notes/add-note";
import { settleNote } from "./notes/settle-note";
import { findPictures } from "./pickers/find-pictures";
import { findProducts } from "./pickers/find-products";
import { findReaders } from "./pickers/find-readers";
import { findVouchers } from "./pickers/find-vouchers";
import { readLooks } from "./pickers/read-looks";
import { previewLetter } from "./preview-letter";
import { saveWording } from "./save-wording";
import {
  bringBackSchema,
  endTrialSchema,
  looksSchema,
  newCampaignSchema,
  noteSchema,
  previewSchema,
  searchSchema,
  settleNoteSchema,
  testSchema,
  trialSchema,
  versionSchema,
  wordingSaveSchema,
} from "./schema";
import { sendTest } from "./send-test";
import { beginTrial } from "./trial/begin-trial";
import { endTrial } from "./trial/end-trial";

const write = "campaigns.write";

export const newCampaign = staffAction(write, newCampaignSchema, ({ tx, actor, input, now }) =>
  createCampaign(tx, actor, input, now),
);

export const keepWording = staffAction(write, wordingSaveSchema, ({ tx, actor, input, now }) =>
  saveWording(tx, actor, input, now),
);

export const restoreVersion = staffAction(write, bringBackSchema, ({ tx, actor, input, now }) =>
  bringBackVersion(tx, actor, input, now),
);

export const tryTwo = staffAction(write, trialSchema, ({ tx, actor, input, now }) =>
  beginTrial(tx, actor, input, now),
);

export const keepOne = staffAction(write, endTrialSchema, ({ tx, actor, input, now }) =>
  endTrial(tx, actor, input, now),
);

export const sendTestLetter = staffAction(write, testSchema, ({ tx, actor, input, now }) =>
  sendTest(tx, actor, input, now),
);

export const leaveNote = staffAction("campaigns.read", noteSchema, ({ tx, actor, input, now }) =>
  addNote(tx, actor, input, now),
);

export const markNote = staffAction("campaigns.read", settleNoteSchema, ({ tx, actor, input, now }) =>
  settleNote(tx, actor, input, now),
);

/** A letter as a reader would see it; as a customer only for whoever may see customers. */
export const showLetter = staffAction("campaigns.read", previewSchema, async ({ tx, actor, input, now }) => {
  const customerId = permits(actor, "customers.read") ? input.customerId : null;
  return success(await previewLetter(tx, { ...input, customerId }, now));
});

export const showVersion = staffAction("campaigns.read", versionSchema, async ({ tx, input }) => {
  const wordings = await readVersion(tx, input.campaignId, input.no);
  return wordings ? success(wordings) : refusal("not_found");
});

/** What blocks of a letter show, as it is now. */
export const lookUp = staffAction("campaigns.read", looksSchema, async ({ tx, input, now }) =>
  success(await readLooks(tx, input, now)),
);

export const searchProducts = staffAction("campaigns.read", searchSchema, async ({ tx, input, now }) =>
  success(await findProducts(tx, input.text, now)),
);

export const searchPictures = staffAction("campaigns.read", searchSchema, async ({ tx, input }) =>
  success(await findPictures(tx, input.text)),
);

export const searchVouchers = staffAction("campaigns.read", searchSchema, async ({ tx, input, now }) =>
  success(await findVouchers(tx, input.text, now)),
);

export const searchReaders = staffAction("customers.read", searchSchema, async ({ tx, input }) =>
  success(await findReaders(tx, input.text)),
);
