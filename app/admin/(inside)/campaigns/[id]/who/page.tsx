import { notFound } from "next/navigation";
import { AudienceEditor } from "@/components/admin/campaigns/who/AudienceEditor";
import { ruleWords } from "@/components/admin/segments/rule/rule-words";
import { getAudienceEditor } from "@/lib/campaigns/admin/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Who gets it" };
export const instant = false;

export default async function Who({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [editor, { money }] = await Promise.all([getAudienceEditor(id), getShop()]);
  if (!editor) notFound();
  const { form, topics, segments, names, draft, mayWrite } = editor;
  return (
    <AudienceEditor
      saved={form}
      topics={topics}
      segments={segments.map(({ rule, ...rest }) => ({
        ...rest,
        sentence: ruleWords(rule, { ...names, locale: money.locale, currency: money.currency }),
      }))}
      draft={draft}
      mayWrite={mayWrite && draft}
    />
  );
}
