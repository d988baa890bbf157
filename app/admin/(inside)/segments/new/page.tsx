import { PageHead } from "@/components/admin/kit/PageHead";
import { SegmentEditor } from "@/components/admin/segments/SegmentEditor";
import { getNewSegment } from "@/lib/segments/admin/loaders";

export const metadata = { title: "New segment" };
export const instant = false;

export default async function NewSegment() {
  const { form, names, seesCustomers } = await getNewSegment();
  return (
    <>
      <PageHead title="New segment" back={{ href: "/admin/segments", label: "Segments" }} />
      <SegmentEditor saved={form} names={names} seesCustomers={seesCustomers} />
    </>
  );
}
