"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Spinner } from "@/components/ui/Spinner";
import { restoreVersion, showVersion } from "@/lib/campaigns/writing/actions";
import type { ChangedLetter, Variant, VersionRow, Wordings } from "@/lib/campaigns/writing/types";
import { refusalToast } from "../../kit/answers/refusal-toast";
import { useToast } from "../../kit/answers/Toaster";
import { useAct } from "../../kit/answers/use-act";
import { Card } from "../../kit/Card";
import { Dialog } from "../../kit/Dialog";
import { When } from "../../kit/format/When";
import { Choice } from "../../letters/preview/Choice";
import { LetterFrame } from "../../letters/preview/LetterFrame";
import { type LoadPreview, usePreview } from "../preview/use-preview";
import { saveRefusals } from "./save-refusals";

type Props = {
  campaignId: string;
  versions: readonly VersionRow[];
  mayWrite: boolean;
  load: LoadPreview;
  /** Saves what is being typed first, and says which version that makes. */
  settle: () => Promise<number>;
  onBack: (letter: ChangedLetter) => void;
};

/** How the letter was before: to look at, and to bring back. */
export function VersionsCard({ campaignId, versions, mayWrite, load, settle, onBack }: Props) {
  const [open, setOpen] = useState<{ row: VersionRow; wordings: Wordings } | null>(null);
  const [all, setAll] = useState(false);
  const { busy, act } = useAct(saveRefusals);
  const toast = useToast();
  const look = async (row: VersionRow) => {
    const answer = await showVersion({ campaignId, no: row.no }).catch(() => null);
    if (answer?.ok) setOpen({ row, wordings: answer.value });
    else
      toast(
        answer ? refusalToast(answer) : { text: "The server did not answer. Try again.", tone: "danger" },
      );
  };
  const bringBack = async (no: number) => {
    const version = await settle();
    const done = await act(
      () => restoreVersion({ campaignId, no, version }),
      "Brought back. What was there until now is among the versions.",
    );
    if (!done) return;
    setOpen(null);
    onBack(done.value);
  };
  return (
    <Card title="Versions">
      {versions.length === 0 ? (
        <p className="text-sm text-ink-soft">
          None yet. While you write, one is kept every ten minutes, and whenever somebody else goes on.
        </p>
      ) : (
        <ul className="grid gap-0.5 text-sm">
          {versions.slice(0, all ? undefined : 5).map((row) => (
            <li key={row.no}>
              <button
                type="button"
                onClick={() => void look(row)}
                className="flex min-h-9 w-full items-center justify-between gap-3 rounded-m px-2 text-left hover:bg-surface pointer-coarse:min-h-11"
              >
                <span>{row.by}</span>
                <span className="text-xs text-ink-soft">
                  <When at={row.at} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!all && versions.length > 5 ? (
        <button type="button" className="link min-h-9 px-2 text-sm" onClick={() => setAll(true)}>
          All {versions.length}
        </button>
      ) : null}
      {open ? (
        <Dialog
          open
          onOpenChange={(next) => next || setOpen(null)}
          title={<>As {open.row.by} left it</>}
          wide
          footer={
            mayWrite ? (
              <Button type="button" busy={busy} onClick={() => void bringBack(open.row.no)}>
                Bring it back
              </Button>
            ) : null
          }
        >
          <Look wordings={open.wordings} load={load} />
        </Dialog>
      ) : null}
    </Card>
  );
}

function Look({ wordings, load }: { wordings: Wordings; load: LoadPreview }) {
  const [variant, setVariant] = useState<Variant>("a");
  const { shown } = usePreview(wordings[variant] ?? wordings.a, null, load);
  if (!shown) return <Spinner className="mx-auto my-20 size-5" />;
  return (
    <>
      {wordings.b ? (
        <div className="pb-3">
          <Choice
            label="Wording"
            value={variant}
            onChange={setVariant}
            options={{ a: "Wording A", b: "Wording B" }}
          />
        </div>
      ) : null}
      <p className="pb-2 font-medium">{shown.subject || "(no subject)"}</p>
      <LetterFrame html={shown.html} title="The letter as it was" width={640} />
    </>
  );
}
