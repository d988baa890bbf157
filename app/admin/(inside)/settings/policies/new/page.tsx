import { PageHead } from "@/components/admin/kit/PageHead";
import { PolicyForm } from "@/components/admin/settings/policies/PolicyForm";
import { Notice } from "@/components/ui/Notice";
import { getPolicyDraft } from "@/lib/shop/admin/loaders";

export const metadata = { title: "New policy" };

export const instant = false;

type Props = { searchParams: Promise<{ draft?: string | string[] }> };

export default async function NewPolicy({ searchParams }: Props) {
  const draft = await getPolicyDraft([(await searchParams).draft].flat()[0] ?? "");
  return (
    <>
      <PageHead
        title={draft ? draft.title : "New policy"}
        back={{ href: "/admin/settings/policies", label: "Policies" }}
      />
      {draft ? (
        <Notice kind="info" className="mb-4">
          A draft made from your settings, and no legal advice. Read it, change what is different with you,
          and have it checked; nothing is published before you say so.
        </Notice>
      ) : null}
      <PolicyForm
        isNew
        policy={{ slug: draft?.slug ?? "", title: draft?.title ?? "", html: draft?.html ?? "", version: "" }}
      />
    </>
  );
}
