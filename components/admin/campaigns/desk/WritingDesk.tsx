"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import type { Wording } from "@/lib/campaigns/content/schema";
import { showLetter } from "@/lib/campaigns/writing/actions";
import type {
  ChangedLetter,
  WritingDesk as Desk,
  Looks,
  Variant,
  Wordings,
} from "@/lib/campaigns/writing/types";
import { Columns } from "../../kit/Columns";
import { LooksProvider } from "../editor/looks";
import { WordingEditor } from "../editor/WordingEditor";
import { PreviewCard } from "../preview/PreviewCard";
import { KeptNotice } from "./KeptNotice";
import { MeanwhileLetter } from "./MeanwhileLetter";
import { NotesCard } from "./NotesCard";
import { SavedState } from "./SavedState";
import { TestDialog } from "./TestDialog";
import { TrialBar } from "./TrialBar";
import { useDraft } from "./use-draft";
import { VersionsCard } from "./VersionsCard";

type Props = {
  desk: Desk;
  looks: Looks;
  /** Whom lists of letters show as the writer. */
  from: string;
  mayWrite: boolean;
  seesCustomers: boolean;
};

/** Where a letter to many is written: the sheet, how it arrives, what was before, and what colleagues say. */
export function WritingDesk({ desk, looks, from, mayWrite, seesCustomers }: Props) {
  const router = useRouter();
  const { campaign } = desk;
  const draft = useDraft(desk);
  const [variant, setVariant] = useState<Variant>("a");
  const [sheet, setSheet] = useState(0);
  const [testing, setTesting] = useState(false);
  const editable = mayWrite && campaign.draft;
  const shown = draft.wordings.b ? variant : "a";
  const wording = draft.wordings[shown] ?? draft.wordings.a;
  const { topic } = campaign;
  const load = useCallback(
    (asked: Wording, customerId: string | null) => showLetter({ topic, wording: asked, customerId }),
    [topic],
  );
  const preview = <PreviewCard wording={wording} load={load} seesCustomers={seesCustomers} />;
  const settle = async () => {
    await draft.flush();
    return draft.version();
  };
  const adopt = (letter: ChangedLetter) => {
    draft.adopt(letter);
    setSheet((old) => old + 1);
    router.refresh();
  };
  const putBack = ({ a, b }: Wordings) => {
    draft.change("a", a);
    if (b && draft.wordings.b) draft.change("b", b);
    setSheet((old) => old + 1);
  };
  return (
    <LooksProvider looks={looks}>
      {editable ? <KeptNotice campaignId={campaign.id} onBack={putBack} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-3">
        <TrialBar
          {...{ campaignId: campaign.id, two: Boolean(draft.wordings.b), variant: shown, settle }}
          mayWrite={editable}
          onVariant={setVariant}
          onChanged={adopt}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {editable ? <SavedState state={draft.state} onRetry={() => void draft.flush()} /> : null}
          {mayWrite ? (
            <Button type="button" tone="quiet" size="small" onClick={() => setTesting(true)}>
              Send a test
            </Button>
          ) : null}
        </div>
      </div>
      <Columns
        main={
          editable ? (
            <>
              <WordingEditor
                wording={wording}
                from={from}
                sheet={`${shown} ${sheet}`}
                onChange={(next) => draft.change(shown, next)}
              />
              <LinkButton
                href={`/admin/campaigns/${campaign.id}/who`}
                tone="quiet"
                className="justify-self-start max-sm:w-full"
              >
                On to who gets it
              </LinkButton>
            </>
          ) : (
            preview
          )
        }
        side={
          <>
            {editable ? preview : null}
            <NotesCard campaignId={campaign.id} notes={desk.notes} />
            <VersionsCard
              {...{ campaignId: campaign.id, versions: desk.versions, load, settle }}
              mayWrite={editable}
              onBack={adopt}
            />
          </>
        }
      />
      {draft.meanwhile ? (
        <MeanwhileLetter
          meanwhile={draft.meanwhile}
          onMine={draft.insist}
          onTheirs={() => draft.meanwhile && adopt(draft.meanwhile)}
        />
      ) : null}
      {testing ? (
        <TestDialog
          {...{ campaignId: campaign.id, wording, staff: desk.staff }}
          onClose={() => setTesting(false)}
        />
      ) : null}
    </LooksProvider>
  );
}
