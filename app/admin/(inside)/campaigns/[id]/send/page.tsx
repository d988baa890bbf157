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
  const { version, subject, gets, lettersPerHour, mend, approval, maySend } = editor;
  return (
    <Columns
      main={
        <SendEditor
          saved={{ id, version, timing: "now", at: "", lettersPerHour }}
          subject={subject}
          gets={gets}
          mend={mend}
          maySend={maySend}
        />
      }
      side={
        approval.wanted ? (
          <ApprovalCard id={id} version={version} approval={approval} maySend={maySend} />
        ) : null
      }
    />
  );
}
