"use server";

import { memberAction } from "../member-action";
import { staffAction } from "../staff-action";
import { beginApp } from "./begin-app";
import { confirmApp } from "./confirm-app";
import { removeApp } from "./remove-app";
import { renewRecoveryCodes } from "./renew-recovery-codes";
import { requireSecondFactor } from "./require-second-factor";
import { resetSecondFactor } from "./reset-second-factor";
import {
  anyCodeSchema,
  appCodeSchema,
  beginAppSchema,
  memberSchema,
  nothingSchema,
  requireSchema,
} from "./schema";
import { showSecondFactor } from "./show-second-factor";

export const beginOwnApp = memberAction(
  ["open", "second_factor_setup"],
  beginAppSchema,
  ({ tx, member, input }) =>
    beginApp(tx, { staffId: member.actor.staffId, email: member.email, issuer: input.issuer }),
);

export const confirmOwnApp = memberAction(
  ["open", "second_factor_setup"],
  appCodeSchema,
  ({ tx, member, input, now }) => confirmApp(tx, member, input, now),
  "second_factor",
);

export const showOwnSecondFactor = memberAction(
  ["open", "second_factor"],
  anyCodeSchema,
  ({ tx, member, input, now }) => showSecondFactor(tx, member, input, now),
  "second_factor",
);

export const renewOwnRecoveryCodes = memberAction(["open"], nothingSchema, ({ tx, member, now }) =>
  renewRecoveryCodes(tx, member, now),
);

export const removeOwnApp = memberAction(["open"], nothingSchema, ({ tx, member, now }) =>
  removeApp(tx, member, now),
);

export const saveRequirement = staffAction("staff.write", requireSchema, ({ tx, actor, input, now }) =>
  requireSecondFactor(tx, actor, input, now),
);

export const resetMemberSecondFactor = staffAction("staff.write", memberSchema, ({ tx, actor, input, now }) =>
  resetSecondFactor(tx, actor, input, now),
);
