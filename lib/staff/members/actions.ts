"use server";

import { linkAction } from "../link-action";
import { staffAction } from "../staff-action";
import { acceptInvitation } from "./accept-invitation";
import { changeRole } from "./change-role";
import { endMember } from "./end-member";
import { inviteMember } from "./invite-member";
import { renameSelf } from "./rename-self";
import { resendInvitation } from "./resend-invitation";
import { acceptSchema, inviteSchema, memberSchema, nameSchema, roleSchema } from "./schema";
import { takeBackInvitation } from "./take-back-invitation";

export const invite = staffAction("staff.write", inviteSchema, ({ tx, actor, input, now }) =>
  inviteMember(tx, actor, input, now),
);

export const rename = staffAction("home.read", nameSchema, ({ tx, actor, input, now }) =>
  renameSelf(tx, actor, input, now),
);

export const inviteAgain = staffAction("staff.write", memberSchema, ({ tx, actor, input, now }) =>
  resendInvitation(tx, actor, input, now),
);

export const takeBack = staffAction("staff.write", memberSchema, ({ tx, actor, input, now }) =>
  takeBackInvitation(tx, actor, input, now),
);

export const giveRole = staffAction("staff.write", roleSchema, ({ tx, actor, input, now }) =>
  changeRole(tx, actor, input, now),
);

export const end = staffAction("staff.write", memberSchema, ({ tx, actor, input, now }) =>
  endMember(tx, actor, input, now),
);

export const accept = linkAction(acceptSchema, ({ tx, input, now }) => acceptInvitation(tx, input, now));
