import type { MemberRow } from "@/lib/staff/members/types";
import { Card } from "../../kit/Card";
import { When } from "../../kit/format/When";
import { StateBadge } from "../../kit/StateBadge";
import { MemberMenu } from "./MemberMenu";
import { roleLabel } from "./role-words";

type Props = { members: readonly MemberRow[]; mayWrite: boolean; ownId: string };

/** Everybody of the staff, those who left last. */
export function MemberList({ members, mayWrite, ownId }: Props) {
  const owners = members.filter(({ role, state }) => role === "owner" && state === "active").length;
  return (
    <Card padded={false}>
      <ul className="divide-y">
        {members.map((member) => (
          <li key={member.id} className="flex items-center gap-3 px-4 py-3 text-sm sm:px-5">
            <div className="min-w-0 grow sm:flex sm:items-center sm:gap-6">
              <div className="min-w-0 sm:w-72">
                <p className="truncate font-medium">
                  {member.name}
                  {member.id === ownId ? <span className="font-normal text-ink-soft"> (you)</span> : null}
                </p>
                <p className="truncate text-ink-soft">{member.email}</p>
              </div>
              <p className="pt-1 sm:w-20 sm:pt-0">{roleLabel(member.role)}</p>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 sm:pt-0">
                <MemberState member={member} />
              </p>
            </div>
            {mayWrite ? (
              <MemberMenu
                member={member}
                own={member.id === ownId}
                lastOwner={member.role === "owner" && member.state === "active" && owners === 1}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MemberState({ member: { state, hasFactor, lastSeenAt, inviteExpiresAt } }: { member: MemberRow }) {
  if (state === "ended") return <StateBadge>Left</StateBadge>;
  if (state === "invited")
    return (
      <>
        <StateBadge tone="notice">Invited</StateBadge>
        {inviteExpiresAt ? (
          <span className="text-ink-soft">
            until <When at={inviteExpiresAt} within />
          </span>
        ) : null}
      </>
    );
  return (
    <>
      <StateBadge tone={hasFactor ? "success" : "plain"}>
        {hasFactor ? "Second factor" : "No second factor"}
      </StateBadge>
      <span className="text-ink-soft">
        {lastSeenAt ? (
          <>
            Seen <When at={lastSeenAt} within />
          </>
        ) : (
          "Not signed in"
        )}
      </span>
    </>
  );
}
