import { PageHead } from "@/components/admin/kit/PageHead";
import { InviteMember } from "@/components/admin/staff/members/InviteMember";
import { MemberList } from "@/components/admin/staff/members/MemberList";
import { RoleTable } from "@/components/admin/staff/members/RoleTable";
import { RequirementCard } from "@/components/admin/staff/second-factor/RequirementCard";
import { getStaffPage } from "@/lib/staff/members/loaders";

export const metadata = { title: "Staff" };
export const instant = false;

export default async function StaffPage() {
  const { members, required, mayWrite, ownId } = await getStaffPage();
  return (
    <>
      <PageHead title="Staff" actions={mayWrite ? <InviteMember /> : null}>
        Who works here, and what they may do.
      </PageHead>
      <div className="grid gap-4">
        <MemberList members={members} mayWrite={mayWrite} ownId={ownId} />
        <RequirementCard
          key={String(required)}
          required={required}
          mayWrite={mayWrite}
          without={members.filter(({ state, hasFactor }) => state === "active" && !hasFactor).length}
        />
        <RoleTable />
      </div>
    </>
  );
}
