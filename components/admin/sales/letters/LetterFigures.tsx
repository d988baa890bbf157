"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { stopSaleLetters } from "@/lib/early-access/admin/actions";
import type { MailingRow } from "@/lib/early-access/admin/letters/types";
import { useAct } from "../../kit/answers/use-act";
import { ConfirmDialog } from "../../kit/ConfirmDialog";
import { Facts } from "../../kit/Facts";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { When } from "../../kit/format/When";
import { reasonWords } from "./letter-words";

type Props = { row: MailingRow; maySend: boolean };

/** How far the letters of a window have gone out, and the way to stop them. */
export function LetterFigures({ row: { windowId, opensAt, mailing }, maySend }: Props) {
  const [asking, setAsking] = useState(false);
  const { locale } = useShopFormat();
  const { busy, act } = useAct({ not_running: "They do not go out any more." });
  if (!mailing) return null;
  const { written, due, held, silent, leftOut, spreadMinutes, stoppedAt } = mailing;
  const number = (value: number) => value.toLocaleString(locale);
  const until = new Date(opensAt.getTime() + spreadMinutes * 60_000);
  const stop = async () => {
    await act(() => stopSaleLetters({ windowId }), "Nobody further is written to.");
    setAsking(false);
  };
  return (
    <>
      <Facts
        items={[
          { label: "Written", value: number(written) },
          ...(due > 0
            ? [
                {
                  label: "Still to come",
                  value: (
                    <>
                      {number(due)}, until <When at={until} within />
                    </>
                  ),
                },
              ]
            : []),
          ...(silent > 0 ? [{ label: "Did not ask for such letters", value: number(silent) }] : []),
          ...(held > 0 ? [{ label: "Without, by lot", value: number(held) }] : []),
          ...leftOut.map(({ reason, count }) => ({
            label: `Left out: ${reasonWords(reason)}`,
            value: number(count),
          })),
        ]}
      />
      {stoppedAt ? (
        <p className="text-ink-soft">
          Stopped <When at={stoppedAt} within />.
        </p>
      ) : null}
      {maySend && due > 0 && !stoppedAt ? (
        <Button
          type="button"
          tone="quiet"
          size="small"
          className="justify-self-start"
          onClick={() => setAsking(true)}
        >
          Stop these letters
        </Button>
      ) : null}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Stop these letters?"
        confirm="Stop them"
        tone="danger"
        busy={busy}
        onConfirm={() => void stop()}
      >
        Whoever has none yet gets none. The prices stay as they are; this cannot be taken back.
      </ConfirmDialog>
    </>
  );
}
