import { notFound } from "next/navigation";
import { AskingLinks } from "@/components/admin/campaigns/check/AskingLinks";
import { FindingList } from "@/components/admin/campaigns/check/FindingList";
import { Columns } from "@/components/admin/kit/Columns";
import { LinkButton } from "@/components/ui/LinkButton";
import { getFindings } from "@/lib/campaigns/admin/loaders";

export const metadata = { title: "Checks" };
export const instant = false;

export default async function Check({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = await getFindings(id);
  if (!found) notFound();
  const { findings, unasked, doubtful, draft } = found;
  return (
    <Columns
      main={<FindingList id={id} findings={findings} />}
      side={
        <>
          <AskingLinks id={id} unasked={unasked} doubtful={doubtful} />
          {draft ? (
            <LinkButton href={`/admin/campaigns/${id}/send`} className="max-lg:w-full">
              On to sending
            </LinkButton>
          ) : null}
        </>
      }
    />
  );
}
