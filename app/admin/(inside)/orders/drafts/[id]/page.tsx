import { notFound, redirect } from "next/navigation";
import { PageHead } from "@/components/admin/kit/PageHead";
import { DraftForm } from "@/components/admin/orders/drafts/DraftForm";
import { getDraft } from "@/lib/orders/drafts/loaders";
import { countryName } from "@/lib/values/country";
import { countryCodes } from "@/lib/values/country-codes";

export const metadata = { title: "Draft order" };
export const instant = false;

export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const draft = await getDraft(id);
  if (!draft) notFound();
  if (draft.orderId) redirect(`/admin/orders/${draft.orderId}`);
  const countries = countryCodes
    .map((code) => ({ value: code, label: countryName(code, "en-GB") }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <PageHead
        title={draft.returnId ? "Exchange" : "New order"}
        back={
          draft.returnId
            ? { href: `/admin/returns/${draft.returnId}`, label: "The return" }
            : { href: "/admin/orders/drafts", label: "Drafts" }
        }
      >
        {draft.returnId
          ? "What goes out for what came back; its worth is taken off the sum."
          : "Kept as you type. Nothing is put aside until the customer begins to pay."}
      </PageHead>
      <DraftForm draft={draft} countries={countries} />
    </>
  );
}
