import { notFound } from "next/navigation";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { MembersCard } from "@/components/admin/segments/MembersCard";
import { SegmentEditor } from "@/components/admin/segments/SegmentEditor";
import { SegmentMenu } from "@/components/admin/segments/SegmentMenu";
import { History } from "@/components/admin/staff/history/History";
import { getSegmentEditor } from "@/lib/segments/admin/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Segment" };
export const instant = false;

export default async function Segment({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const editor = await getSegmentEditor(id);
  if (!editor) notFound();
  const history = await getHistory("segment", id);
  const { segment, form, readyKey, uses, names, mayEdit, seesCustomers } = editor;
  const living = segment.kind === "living";
  return (
    <>
      <PageHead
        title={segment.name}
        back={{ href: "/admin/segments", label: "Segments" }}
        badges={<StateBadge tone={living ? "accent" : "plain"}>{living ? "Living" : "Frozen"}</StateBadge>}
        actions={
          mayEdit ? (
            <SegmentMenu id={id} name={segment.name} readyKey={readyKey} living={living} uses={uses} />
          ) : null
        }
      >
        {segment.description}
      </PageHead>
      <SegmentEditor
        key={`${id}:${form.version}`}
        saved={form}
        names={names}
        seesCustomers={seesCustomers}
        frozen={!living}
        mayEdit={mayEdit}
      >
        <MembersCard segment={segment} seesCustomers={seesCustomers} />
        <History id={id} entries={history} />
      </SegmentEditor>
    </>
  );
}
