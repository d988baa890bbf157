"use server";

import { permits } from "@/lib/staff/permits";
import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { readRuleContext } from "../data";
import { previewRule } from "../preview/preview-rule";
import { bringBack } from "./bring-back";
import { deleteSegment } from "./delete-segment";
import { freezeSegment } from "./freeze-segment";
import { saveSegment } from "./save-segment";
import { freezeSchema, previewSchema, readySchema, segmentFormSchema, segmentIdSchema } from "./schema";

/** Whom a rule means now. Who may not see customers is told how many, not who. */
export const previewSegment = staffAction(
  "segments.read",
  previewSchema,
  async ({ tx, actor, input, now }) => {
    const preview = await previewRule(tx, input.rule, await readRuleContext(tx, [input.rule], now));
    return success(permits(actor, "customers.read") ? preview : { ...preview, sample: [] });
  },
);

export const saveSegmentForm = staffAction("segments.edit", segmentFormSchema, ({ tx, actor, input, now }) =>
  saveSegment(tx, actor, input, now),
);

export const freeze = staffAction("segments.edit", freezeSchema, ({ tx, actor, input, now }) =>
  freezeSegment(tx, actor, input, now),
);

export const removeSegment = staffAction("segments.edit", segmentIdSchema, ({ tx, actor, input, now }) =>
  deleteSegment(tx, actor, input, now),
);

export const bringSegmentBack = staffAction("segments.edit", readySchema, ({ tx, actor, input, now }) =>
  bringBack(tx, actor, input, now),
);
