"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { decideReferral } from "./decide-referral";
import { decisionSchema } from "./schema";

export const decide = staffAction("referrals.write", decisionSchema, ({ tx, actor, input, now }) =>
  decideReferral(tx, actor, input, now),
);
