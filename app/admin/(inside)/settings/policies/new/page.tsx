import { PageHead } from "@/components/admin/kit/PageHead";
import { PolicyForm } from "@/components/admin/settings/PolicyForm";
import { getPolicyRows } from "@/lib/shop/admin/loaders";

export const metadata = { title: "New policy" };

export const instant = false;

export default async function NewPolicy() {
  await getPolicyRows();
  return (
    <>
      <PageHead title="New policy" back={{ href: "/admin/settings/policies", label: "Policies" }} />
      <PolicyForm isNew policy={{ slug: "", title: "", html: "", version: "" }} />
    </>
  );
}
