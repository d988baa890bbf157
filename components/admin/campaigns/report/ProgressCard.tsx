"use client";

import { Notice } from "@/components/ui/Notice";
import type { Progress } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { When } from "../../kit/format/When";
import { ProgressButtons } from "./ProgressButtons";
import { pauseWords } from "./pause-words";
import { timeLeft } from "./time-left";
import { useProgress } from "./use-progress";

type Props = { id: string; given: Progress; maySend: boolean };

/** How far the sending is while it goes on, and what can be done about it. */
export function ProgressCard({ id, given, maySend }: Props) {
  const { locale } = useShopFormat();
  const progress = useProgress(id, given);
  const { state, readers, heldOut, sent, refused, failed, gathered, nextAt, trouble } = progress;
  const number = (value: number) => value.toLocaleString(locale);
  const all = readers - heldOut;
  const done = sent + refused + failed;
  const left = all - done;
  if (state === "scheduled") return <WaitingCard id={id} progress={progress} maySend={maySend} />;
  const over = state === "sent" || state === "stopped";
  return (
    <Card
      title={over ? (state === "sent" ? "Sent" : "Stopped") : state === "paused" ? "Paused" : "Being sent"}
      actions={maySend ? <ProgressButtons id={id} state={state} left={left} /> : null}
    >
      <p aria-live="polite">
        <span className="text-2xl font-semibold tabular-nums">{number(sent)}</span>{" "}
        <span className="text-sm text-ink-soft">
          of {number(all)} {all === 1 ? "letter" : "letters"} sent
          {gathered || over ? "" : "; readers are still being written down"}
        </span>
      </p>
      {over ? null : (
        <progress
          className="progress mt-3 block h-2 w-full accent-(--accent)"
          max={Math.max(1, all)}
          value={done}
          aria-label="Letters done"
        />
      )}
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-sm text-ink-soft">
        {state === "sending" ? (
          <li>
            {nextAt ? (
              <>
                The next go <When at={nextAt} within />
              </>
            ) : (
              [`${number(progress.perMinute)} a minute`, timeLeft(left, progress.perMinute)]
                .filter(Boolean)
                .join(", ")
            )}
          </li>
        ) : null}
        {refused > 0 ? <li>{number(refused)} not written to</li> : null}
        {failed > 0 ? <li>{number(failed)} not taken by the mail service</li> : null}
        {heldOut > 0 ? <li>{number(heldOut)} held out</li> : null}
        {progress.startedAt ? (
          <li>
            begun <When at={progress.startedAt} within />
          </li>
        ) : null}
        {over && progress.finishedAt ? (
          <li>
            ended <When at={progress.finishedAt} within />
          </li>
        ) : null}
      </ul>
      {state === "paused" ? (
        <Notice kind="notice" className="mt-4" role="status">
          {pauseWords(progress.pausedWhy)}
        </Notice>
      ) : null}
      {trouble && !over ? (
        <Notice kind="notice" className="mt-4" title="Some letters are being tried again.">
          The mail service said: {trouble}
        </Notice>
      ) : null}
    </Card>
  );
}

function WaitingCard({ id, progress, maySend }: { id: string; progress: Progress; maySend: boolean }) {
  const { locale, timeZone } = useShopFormat();
  const { timing, sendAt } = progress;
  const written = (zone: string) =>
    sendAt
      ? new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone: zone }).format(
          new Date(sendAt),
        )
      : "";
  return (
    <Card
      title="Waiting for its time"
      actions={maySend ? <ProgressButtons id={id} state="scheduled" left={0} /> : null}
    >
      <p className="text-sm">
        {timing === "now" ? "It begins within a minute." : null}
        {timing === "at" ? `It goes on ${written(timeZone)}, ${timeZone.replaceAll("_", " ")}.` : null}
        {timing === "local" ? `It goes on ${written("UTC")} by each reader’s own clock.` : null} Until it
        begins it can be taken back and changed. Who gets it is counted again then.
      </p>
    </Card>
  );
}
