import { notFound } from "next/navigation";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LetterDesk } from "@/components/admin/letters/LetterDesk";
import { LetterStanding } from "@/components/admin/letters/LetterStanding";
import { LetterSwitch } from "@/components/admin/letters/LetterSwitch";
import { SectionNav } from "@/components/admin/settings/SectionNav";
import { History } from "@/components/admin/staff/history/History";
import { getLetterEditor } from "@/lib/mail/automatic/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Automatic letter" };
export const instant = false;

const here = "/admin/settings/automatic-letters";

type Props = {
  params: Promise<{ template: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AutomaticLetter({ params, searchParams }: Props) {
  const [{ template }, { on }] = await Promise.all([params, searchParams]);
  const editor = await getLetterEditor(template, typeof on === "string" ? on : "");
  if (!editor) notFound();
  const { note, occasion, occasions, state, form, mayEdit } = editor;
  const history = await getHistory("letter", template);
  return (
    <>
      <PageHead
        title={note.name}
        back={{ href: here, label: "Automatic letters" }}
        actions={
          mayEdit && state !== "stays" ? <LetterSwitch template={form.template} on={state === "on"} /> : null
        }
      />
      <LetterStanding note={note} state={state} off={editor.off} sent={editor.sent} />
      {occasions.length > 1 ? (
        <SectionNav
          label="Occasions"
          here={occasion}
          links={occasions.map(({ id, label }) => ({ id, label, href: `${here}/${template}?on=${id}` }))}
        />
      ) : null}
      <LetterDesk
        key={occasion}
        saved={form}
        ours={editor.ours}
        fields={editor.fields}
        fixed={note.fixed ?? null}
        versions={editor.versions}
        first={editor.preview}
        mayEdit={mayEdit}
      />
      <div className="pt-4">
        <History id={template} entries={history} />
      </div>
    </>
  );
}
