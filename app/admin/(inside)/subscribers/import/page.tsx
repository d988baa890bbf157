import { PageHead } from "@/components/admin/kit/PageHead";
import { ImportForm } from "@/components/admin/subscribers/ImportForm";
import { getImportTopics } from "@/lib/newsletter/admin/loaders";

export const metadata = { title: "Import subscribers" };
export const instant = false;

export default async function ImportSubscribers() {
  const topics = await getImportTopics();
  return (
    <>
      <PageHead title="Import subscribers" back={{ href: "/admin/subscribers", label: "Subscribers" }}>
        People who agreed elsewhere, with what shows it. Nothing is changed before you have seen what it would
        do.
      </PageHead>
      <ImportForm topics={topics.map(({ key, title }) => ({ key, title }))} />
    </>
  );
}
