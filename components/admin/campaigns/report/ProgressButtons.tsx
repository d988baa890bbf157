"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { pause, resume, stop, takeBack } from "@/lib/campaigns/admin/actions";
import type { CampaignState } from "@/lib/campaigns/admin/types";
import { useDeed } from "../../kit/answers/use-deed";
import { ConfirmDialog } from "../../kit/ConfirmDialog";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { useGo } from "../../kit/use-go";
import { sendRefusals } from "../send/send-refusals";

type Props = { id: string; state: CampaignState; left: number };

/** Take back, pause, go on, stop: whichever can be done now. */
export function ProgressButtons({ id, state, left }: Props) {
  const go = useGo();
  const { locale } = useShopFormat();
  const [asking, setAsking] = useState(false);
  const refusals = sendRefusals;
  const taking = useDeed(takeBack, {
    ...{ done: "Taken back. It is a draft again.", refusals },
    onDone: () => go(`/admin/campaigns/${id}/send`),
  });
  const pausing = useDeed(pause, {
    done: "Paused. What the mail service has already still goes out.",
    refusals,
  });
  const resuming = useDeed(resume, { done: "It goes on.", refusals });
  const stopping = useDeed(stop, { done: "Stopped for good.", refusals, onDone: () => setAsking(false) });
  if (state === "scheduled")
    return (
      <Button type="button" tone="quiet" busy={taking.busy} onClick={() => taking.run({ id })}>
        Take it back
      </Button>
    );
  if (state !== "sending" && state !== "paused") return null;
  return (
    <>
      {state === "sending" ? (
        <Button type="button" tone="quiet" busy={pausing.busy} onClick={() => pausing.run({ id })}>
          Pause
        </Button>
      ) : (
        <Button type="button" busy={resuming.busy} onClick={() => resuming.run({ id })}>
          Go on
        </Button>
      )}
      <Button type="button" tone="quiet" onClick={() => setAsking(true)}>
        Stop
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Stop it for good?"
        confirm="Stop it"
        tone="danger"
        busy={stopping.busy}
        onConfirm={() => stopping.run({ id })}
      >
        <p>
          {left.toLocaleString(locale)} {left === 1 ? "reader" : "readers"} will never get it, and it cannot
          go on again. To hold it for a while, pause it instead.
        </p>
      </ConfirmDialog>
    </>
  );
}
