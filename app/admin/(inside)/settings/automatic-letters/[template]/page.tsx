import { notFound } from "next/navigation";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LetterDesk } from "@/components/admin/letters/LetterDesk";
import { LetterStanding } from "@/components/admin/letters/LetterStanding";
import { LetterSwitch } from "@/components/admin/letters/LetterSwitch";
import { WrittenLetter } from "@/components/admin/letters/WrittenLetter";
import { SectionNav } from "@/components/admin/settings/SectionNav";
import { History } from "@/components/admin/staff/history/History";
import { getLetterEditor, getWrittenLetter } from "@/lib/mail/automatic/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Automatic letter" };
export const instant = false;

const here = "/admin/settings/automatic-letters";
const back = { href: here, label: "Automatic letters" };

type Props = {
  params: Promise<{ template: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AutomaticLetter({ params, searchParams }: Props) {
  const [{ template }, { on }] = await Promise.all([params, searchParams]);
  const editor = await getLetterEditor(template, typeof on === "string" ? on : "");
  if (!editor) return <Written template={template} />;
  const { note, occasion, occasions, state, form, mayEdit } = editor;
  const history = await getHistory("letter", template);
  return (
    <>
      <PageHead
        title={note.name}
        back={back}
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

async function Written({ template }: { template: string }) {
  const written = await getWrittenLetter(template);
  if (!written) notFound();
  const { note, preview } = written;
  return (
    <>
      <PageHead title={note.name} back={back}>
        Goes to {note.to}, {note.when}. {note.stays}
      </PageHead>
      <WrittenLetter fixed={note.fixed} place={note.place} preview={preview} />
    </>
  );
}
