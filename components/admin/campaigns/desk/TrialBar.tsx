"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { keepOne, tryTwo } from "@/lib/campaigns/writing/actions";
import type { ChangedLetter, Variant } from "@/lib/campaigns/writing/types";
import { useAct } from "../../kit/answers/use-act";
import { ConfirmDialog } from "../../kit/ConfirmDialog";
import { Choice } from "../../letters/preview/Choice";
import { saveRefusals } from "./save-refusals";

type Props = {
  campaignId: string;
  two: boolean;
  variant: Variant;
  mayWrite: boolean;
  onVariant: (variant: Variant) => void;
  settle: () => Promise<number>;
  onChanged: (letter: ChangedLetter) => void;
};

/** One wording, or two that are tried against each other: which one is on the desk. */
export function TrialBar({ campaignId, two, variant, mayWrite, onVariant, settle, onChanged }: Props) {
  const [ending, setEnding] = useState(false);
  const { busy, act } = useAct(saveRefusals);
  const begin = async () => {
    const version = await settle();
    const done = await act(
      () => tryTwo({ campaignId, version }),
      "B is a copy of A. Change what you want to try.",
    );
    if (!done) return;
    onChanged(done.value);
    onVariant("b");
  };
  const end = async () => {
    const version = await settle();
    const done = await act(
      () => keepOne({ campaignId, version, keep: variant }),
      "One wording again. The other is among the versions.",
    );
    setEnding(false);
    if (!done) return;
    onVariant("a");
    onChanged(done.value);
  };
  if (!two)
    return mayWrite ? (
      <Button type="button" tone="quiet" size="small" busy={busy} onClick={() => void begin()}>
        Try a second wording
      </Button>
    ) : null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Choice
        label="Wording"
        value={variant}
        onChange={onVariant}
        options={{ a: "Wording A", b: "Wording B" }}
      />
      {mayWrite ? (
        <Button type="button" tone="quiet" size="small" onClick={() => setEnding(true)}>
          Keep only {variant.toUpperCase()}
        </Button>
      ) : null}
      <ConfirmDialog
        open={ending}
        onOpenChange={setEnding}
        title={`Keep only wording ${variant.toUpperCase()}?`}
        confirm={`Keep ${variant.toUpperCase()}`}
        busy={busy}
        onConfirm={() => void end()}
      >
        Nothing is tried any more; the other wording is kept among the versions.
      </ConfirmDialog>
    </div>
  );
}
