import { Notice } from "@/components/ui/Notice";
import type { ConsentRow, CustomerProfile } from "@/lib/customers/admin/types";
import { Card } from "../kit/Card";
import { StateBadge, type StateTone } from "../kit/StateBadge";
import { When } from "../kit/When";

const acts: Record<string, { word: string; tone: StateTone; proof: string }> = {
  asked: {
    word: "Asked",
    tone: "notice",
    proof: "Ticked; not confirmed from their own mailbox, so nothing is sent.",
  },
  given: { word: "Confirmed", tone: "success", proof: "Confirmed from their own mailbox." },
  withdrawn: { word: "Taken back", tone: "plain", proof: "Nothing is sent any more." },
};
const reasons: Record<string, string> = {
  bounced: "Letters to it come back",
  complained: "They marked a letter as spam",
  suppressed: "The mail service refuses it",
};

type Props = { consents: readonly ConsentRow[]; suppressions: CustomerProfile["suppressions"] };

/** What somebody said about being written to: rows that are never changed, each with the words they were shown. */
export function ConsentRecord({ consents, suppressions }: Props) {
  return (
    <Card title="Consent">
      <div className="grid gap-3 text-sm">
        {suppressions.map(({ email, reason, at }) => (
          <Notice key={email} kind="notice" title={`No letters to ${email}`}>
            {reasons[reason] ?? reason}, since <When at={at} style="day" />.
          </Notice>
        ))}
        {consents.length === 0 ? <p className="text-ink-soft">Said nothing about news so far.</p> : null}
        <ul className="grid gap-3">
          {consents.map((one) => {
            const act = acts[one.act] ?? { word: one.act, tone: "plain" as const, proof: "" };
            return (
              <li key={one.id} className="grid gap-1">
                <span className="flex flex-wrap items-center justify-between gap-2">
                  <span className="font-medium first-letter:uppercase">{one.topic}</span>
                  <StateBadge tone={one.until ? "plain" : act.tone}>{act.word}</StateBadge>
                </span>
                <q className="text-ink-soft">{one.wording}</q>
                <span className="text-xs text-ink-soft">
                  {one.email}, {one.source.replaceAll("_", " ")}, <When at={one.at} />
                  {one.until ? (
                    <>
                      {" "}
                      until <When at={one.until} />
                    </>
                  ) : null}
                  . {one.until ? null : act.proof}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </Card>
  );
}
