import { notFound } from "next/navigation";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { AnnouncementCard } from "@/components/admin/sales/AnnouncementCard";
import { CopySale } from "@/components/admin/sales/CopySale";
import { InvitationCard } from "@/components/admin/sales/InvitationCard";
import { LettersCard } from "@/components/admin/sales/letters/LettersCard";
import { SaleEditor } from "@/components/admin/sales/SaleEditor";
import { StandingCard } from "@/components/admin/sales/StandingCard";
import { standingWords } from "@/components/admin/sales/sale-words";
import { History } from "@/components/admin/staff/history/History";
import { LinkButton } from "@/components/ui/LinkButton";
import {
  getAnnouncementForm,
  getMailings,
  getSaleEditor,
  getWindowChoices,
  mayChangeSales,
  maySeePeople,
} from "@/lib/early-access/admin/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Sale" };
export const instant = false;

export default async function Sale({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const editor = await getSaleEditor(id);
  if (!editor) notFound();
  const { form, standing, names } = editor;
  const [mayWrite, maySee, choices, mailings, announcement, history] = await Promise.all([
    mayChangeSales(),
    maySeePeople(),
    getWindowChoices(),
    getMailings(id),
    getAnnouncementForm({ saleId: id, name: form.name }),
    getHistory("sale", id),
  ]);
  const { tone, label } = standingWords[standing];
  return (
    <>
      <PageHead
        title={form.name}
        back={{ href: "/admin/sales", label: "Sales" }}
        badges={<StateBadge tone={tone}>{label}</StateBadge>}
        actions={
          <>
            <LinkButton href={`/admin/sales/preview?sale=${id}`} tone="quiet">
              See as a customer
            </LinkButton>
            {standing === "draft" ? null : (
              <LinkButton href={`/admin/sales/${id}/result`} tone="quiet">
                Result
              </LinkButton>
            )}
            {mayWrite ? <CopySale id={id} /> : null}
          </>
        }
      />
      <SaleEditor
        key={`${id}:${standing}`}
        saved={form}
        names={names}
        choices={choices}
        fixed={standing !== "draft" || !mayWrite}
      >
        <StandingCard editor={editor} mayWrite={mayWrite} />
        {editor.invitations ? (
          <InvitationCard id={id} invitations={editor.invitations} {...{ mayWrite, maySee }} />
        ) : null}
        <LettersCard mailings={mailings} standing={standing} />
        <AnnouncementCard page={announcement} standing={standing} mayWrite={mayWrite} />
        <History id={id} entries={history} />
      </SaleEditor>
    </>
  );
}
