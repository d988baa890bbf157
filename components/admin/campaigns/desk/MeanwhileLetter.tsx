"use client";

import { Button } from "@/components/ui/Button";
import type { LetterMeanwhile } from "@/lib/campaigns/writing/types";
import { Dialog } from "../../kit/Dialog";
import { When } from "../../kit/format/When";

type Props = { meanwhile: LetterMeanwhile; onMine: () => void; onTheirs: () => void };

/** Two wrote at once: which one stays. The other one becomes a version, whichever it is. */
export function MeanwhileLetter({ meanwhile: { by, at, wordings }, onMine, onTheirs }: Props) {
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      title="Somebody else wrote on this letter"
      footer={
        <>
          <Button type="button" tone="quiet" onClick={onTheirs}>
            Take theirs
          </Button>
          <Button type="button" onClick={onMine}>
            Keep mine
          </Button>
        </>
      }
    >
      <p>
        {by} changed it <When at={at} within />, while you wrote. Its subject there is “
        {wordings.a.subject || "none"}”.
      </p>
      <p className="pt-2 text-ink-soft">
        If you keep yours, theirs is among the versions. If you take theirs, what you typed since your last
        save is gone.
      </p>
    </Dialog>
  );
}
