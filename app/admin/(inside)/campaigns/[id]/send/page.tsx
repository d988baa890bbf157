import { notFound, redirect } from "next/navigation";
import { ApprovalCard } from "@/components/admin/campaigns/send/ApprovalCard";
import { SendEditor } from "@/components/admin/campaigns/send/SendEditor";
import { Columns } from "@/components/admin/kit/Columns";
import { getSendEditor } from "@/lib/campaigns/admin/loaders";

export const metadata = { title: "Send" };
export const instant = false;

export default async function Send({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const editor = await getSendEditor(id);
  if (!editor) notFound();
  if (!editor.draft) redirect(`/admin/campaigns/${id}`);
  const { version, subject, gets, lettersPerHour, mend, approval, mayWrite, maySend } = editor;
  const card = approval.wanted ? <ApprovalCard {...{ id, version, approval, mayWrite, maySend }} /> : null;
  // What is still to be done comes first.
  const first = !approval.given;
  return (
    <Columns
      main={
        <>
          {first ? card : null}
          <SendEditor
            saved={{ id, version, timing: "now", at: "", lettersPerHour }}
            subject={subject}
            gets={gets}
            mend={mend}
            maySend={maySend}
          />
        </>
      }
      side={first ? null : card}
    />
  );
}
