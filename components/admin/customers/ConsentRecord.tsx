import { Notice } from "@/components/ui/Notice";
import type { ConsentRow, CustomerProfile } from "@/lib/customers/admin/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { StateBadge, type StateTone } from "../kit/StateBadge";
import { sourceWords, topicTitle } from "../subscribers/standing";

const acts: Record<string, { word: string; tone: StateTone; proof: string }> = {
  asked: {
    word: "Asked",
    tone: "notice",
    proof: "Not confirmed from their own mailbox, so nothing is sent.",
  },
  told: { word: "Told", tone: "plain", proof: "Told at the checkout and did not say no; counts once paid." },
  given: { word: "Agreed", tone: "success", proof: "" },
  withdrawn: { word: "Taken back", tone: "plain", proof: "Nothing is sent any more." },
  paused: { word: "Paused", tone: "plain", proof: "" },
  resumed: { word: "Goes on", tone: "plain", proof: "" },
};
const proofs: Record<string, string> = {
  double_opt_in: "Confirmed from their own mailbox.",
  signed_in: "Chosen in their account.",
  letter_link: "Chosen behind a link that only their mailbox had.",
  bought: "Soft opt-in: bought, was told of similar goods and did not say no.",
  import: "Brought along from elsewhere with its proof.",
  statement: "Brought along from elsewhere on a statement of the shop’s.",
};
const reasons: Record<string, string> = {
  bounced: "Letters to it come back",
  complained: "They marked a letter as spam",
  suppressed: "The mail service refuses it",
};

type Props = {
  consents: readonly ConsentRow[];
  suppressions: CustomerProfile["suppressions"];
  /** Names of topics, where they are known; else their keys stand. */
  topics?: readonly { key: string; title: string }[];
  title?: string;
};

/** What was kept with an imported or inherited consent, part by part. */
function Evidence({ parts }: { parts: Readonly<Record<string, unknown>> }) {
  return (
    <span className="block wrap-anywhere text-xs text-ink-soft">
      Kept with it:{" "}
      {Object.entries(parts)
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join("; ")}
    </span>
  );
}

/** What somebody said about being written to: rows that are never changed, each with the words they were shown. */
export function ConsentRecord({ consents, suppressions, topics = [], title = "Consent" }: Props) {
  return (
    <Card title={title}>
      <div className="grid gap-3 text-sm">
        {suppressions.map(({ email, reason, at }) => (
          <Notice key={email} kind="notice" title={`No letters to ${email}`}>
            {reasons[reason] ?? reason}, since <When at={at} style="day" within />.
          </Notice>
        ))}
        {consents.length === 0 ? <p className="text-ink-soft">Said nothing about news so far.</p> : null}
        <ul className="grid gap-3">
          {consents.map((one) => {
            const act = acts[one.act] ?? { word: one.act, tone: "plain" as const, proof: "" };
            return (
              <li key={one.id} className="grid gap-1">
                <span className="flex flex-wrap items-center justify-between gap-2">
                  <span className="font-medium first-letter:uppercase">
                    {one.topic === "*" ? "All letters" : topicTitle(one.topic, topics)}
                  </span>
                  <StateBadge tone={one.until ? "plain" : act.tone}>{act.word}</StateBadge>
                </span>
                {one.wording ? <q className="text-ink-soft">{one.wording}</q> : null}
                <span className="text-xs text-ink-soft">
                  {one.email}, {sourceWords(one.source)}, <When at={one.at} within />
                  {one.until ? (
                    <>
                      {" "}
                      until <When at={one.until} within />
                    </>
                  ) : null}
                  . {one.proof ? proofs[one.proof] : one.until ? null : act.proof}
                </span>
                {one.evidence ? <Evidence parts={one.evidence} /> : null}
              </li>
            );
          })}
        </ul>
      </div>
    </Card>
  );
}
