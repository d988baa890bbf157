import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { env } from "@/lib/platform/env";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { readShop } from "@/lib/shop/data";
import { invitationToken } from "@/lib/staff/members/invitation-token";
import { roleWork } from "@/lib/staff/members/role-work";
import { formatDate } from "@/lib/values/format-date";
import type { Reaction } from "../reaction";

/** Somebody is invited to the staff: their way in goes to them, unless it was taken back or replaced meanwhile. */
export const writeStaffInvitation: Reaction<"staff_invited"> = async (tx, { data }, now) => {
  const { invitationId, by } = data;
  const member = await tx.staffMember.findUnique({ where: { inviteDigest: tokenDigest(invitationId) } });
  if (!member?.inviteExpiresAt || member.state !== "invited") return;
  const { money, brand } = await readShop(tx);
  const inviter = by ? await tx.staffMember.findUnique({ where: { id: by } }) : null;
  const { name, email, role } = member;
  const props = {
    name,
    by: inviter?.name ?? brand.name,
    work: roleWork[role],
    url: `${env().APP_URL}/admin/invitation/${invitationToken(invitationId)}`,
    until: formatDate(member.inviteExpiresAt, money.locale, money.timeZone),
  };
  await enqueueLetter(
    tx,
    { key: `staff-invitation:${invitationId}`, template: "staff-invitation", to: email, toName: name, props },
    now,
  );
};
