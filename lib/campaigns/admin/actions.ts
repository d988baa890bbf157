"use server";

import { addJob } from "@/lib/platform/jobs/queue";
import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { showInArchive } from "../archive/show-in-archive";
import { countAudience } from "../audience/count-audience";
import { pauseCampaign } from "../sending/pause-campaign";
import { resumeCampaign } from "../sending/resume-campaign";
import { stopCampaign } from "../sending/stop-campaign";
import { unscheduleCampaign } from "../sending/unschedule-campaign";
import { approveCampaign } from "./drafts/approve-campaign";
import { askApproval } from "./drafts/ask-approval";
import { copyCampaign } from "./drafts/copy-campaign";
import { deleteCampaign } from "./drafts/delete-campaign";
import { renameCampaign } from "./drafts/rename-campaign";
import { saveAudience } from "./drafts/save-audience";
import {
  archiveSchema,
  audienceAskSchema,
  audienceFormSchema,
  campaignIdSchema,
  renameSchema,
  sendSchema,
  versionSchema,
} from "./schema";
import { sendCampaign } from "./send-campaign";

export const rename = staffAction("campaigns.write", renameSchema, ({ tx, actor, input, now }) =>
  renameCampaign(tx, actor, input, now),
);

export const copy = staffAction("campaigns.write", campaignIdSchema, ({ tx, actor, input, now }) =>
  copyCampaign(tx, actor, input, now),
);

export const removeCampaign = staffAction("campaigns.write", campaignIdSchema, ({ tx, actor, input, now }) =>
  deleteCampaign(tx, actor, input, now),
);

/** Who would get a letter now and who would not, and why. */
export const previewAudience = staffAction("campaigns.read", audienceAskSchema, async ({ tx, input, now }) =>
  success(await countAudience(tx, input, now)),
);

export const saveAudienceForm = staffAction(
  "campaigns.write",
  audienceFormSchema,
  ({ tx, actor, input, now }) => saveAudience(tx, actor, input, now),
);

export const approve = staffAction("campaigns.send", versionSchema, ({ tx, actor, input, now }) =>
  approveCampaign(tx, actor, input, now),
);

export const askForApproval = staffAction("campaigns.write", versionSchema, ({ tx, actor, input, now }) =>
  askApproval(tx, actor, input, now),
);

/** Has the worker ask the addresses that a letter leads to. */
export const askLinks = staffAction("campaigns.read", campaignIdSchema, async ({ tx, input: { id } }) => {
  await addJob(tx, "ask-links", { campaignId: id }, { key: `ask-links:${id}`, maxAttempts: 2 });
  return success(undefined);
});

export const send = staffAction("campaigns.send", sendSchema, ({ tx, actor, input, now }) =>
  sendCampaign(tx, actor, input, now),
);

export const takeBack = staffAction("campaigns.send", campaignIdSchema, ({ tx, actor, input, now }) =>
  unscheduleCampaign(tx, actor, input, now),
);

export const pause = staffAction("campaigns.send", campaignIdSchema, ({ tx, actor, input, now }) =>
  pauseCampaign(tx, actor, input, now),
);

export const resume = staffAction("campaigns.send", campaignIdSchema, ({ tx, actor, input, now }) =>
  resumeCampaign(tx, actor, input, now),
);

export const stop = staffAction("campaigns.send", campaignIdSchema, ({ tx, actor, input, now }) =>
  stopCampaign(tx, actor, input, now),
);

export const showLetter = staffAction("campaigns.write", archiveSchema, ({ tx, actor, input, now }) =>
  showInArchive(tx, actor, input, now),
);
