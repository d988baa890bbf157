import { notFound } from "next/navigation";
import { MergeCard } from "@/components/admin/customers/MergeCard";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getMergePreview } from "@/lib/account/merging/loaders";

export const metadata = { title: "Merge customers" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Merge({ searchParams }: Props) {
  const asked = await searchParams;
  const preview = await getMergePreview(String([asked.keep].flat()[0]), String([asked.other].flat()[0]));
  if (!preview) notFound();
  const { keep } = preview;
  return (
    <>
      <PageHead
        title="Make one customer of two"
        back={{ href: `/admin/customers/${keep.id}`, label: keep.name ?? keep.email }}
      >
        Look whether they are really one person: it cannot be taken back.
      </PageHead>
      <MergeCard preview={preview} />
    </>
  );
}
