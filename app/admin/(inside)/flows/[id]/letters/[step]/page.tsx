import { notFound, redirect } from "next/navigation";
import { LetterDesk } from "@/components/admin/flows/letter/LetterDesk";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getFlowLetter } from "@/lib/flows/admin/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Letter of a flow" };
export const instant = false;

export default async function FlowLetter({ params }: { params: Promise<{ id: string; step: string }> }) {
  const { id, step: stepId } = await params;
  const [found, { brand }] = await Promise.all([getFlowLetter(id, stepId), getShop()]);
  if (!found) notFound();
  if ("movedTo" in found) redirect(`/admin/flows/${found.movedTo}/letters/${stepId}`);
  const { form, step, looks, mayWrite, seesCustomers } = found;
  return (
    <>
      <PageHead title={step.name} back={{ href: `/admin/flows/${id}`, label: form.name }} />
      <LetterDesk
        key={`${id}:${stepId}`}
        saved={form}
        {...{ step, looks, mayWrite, seesCustomers }}
        from={brand.name}
      />
    </>
  );
}
