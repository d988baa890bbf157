"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { approve } from "./approve";
import { changeRate } from "./change-rate";
import { decideCommission } from "./decide-commission";
import { decidePage } from "./decide-page";
import { invite } from "./invite";
import { partWith } from "./part-with";
import { payStatement } from "./pay-statement";
import {
  approveSchema,
  commissionSchema,
  inviteSchema,
  pageDecisionSchema,
  paySchema,
  rateSchema,
  reasonSchema,
} from "./schema";

export const inviteAmbassador = staffAction("referrals.write", inviteSchema, ({ tx, actor, input, now }) =>
  invite(tx, actor, input, now),
);

export const approveApplication = staffAction("referrals.write", approveSchema, ({ tx, actor, input, now }) =>
  approve(tx, actor, input, now),
);

export const partWithAmbassador = staffAction("referrals.write", reasonSchema, ({ tx, actor, input, now }) =>
  partWith(tx, actor, input, now),
);

export const changeAmbassadorsRate = staffAction("referrals.write", rateSchema, ({ tx, actor, input, now }) =>
  changeRate(tx, actor, input, now),
);

export const decideOrder = staffAction("referrals.write", commissionSchema, ({ tx, actor, input, now }) =>
  decideCommission(tx, actor, input, now),
);

export const decideAmbassadorsPage = staffAction(
  "referrals.write",
  pageDecisionSchema,
  ({ tx, actor, input, now }) => decidePage(tx, actor, input, now),
);

export const noteStatementPaid = staffAction("referrals.write", paySchema, ({ tx, actor, input, now }) =>
  payStatement(tx, actor, input, now),
);
