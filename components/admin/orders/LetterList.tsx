"use client";

import { useRef, useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { ConfirmDialog } from "@/components/admin/kit/ConfirmDialog";
import { When } from "@/components/admin/kit/format/When";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import { sendAgain } from "@/lib/orders/admin/actions";
import type { DetailLetter } from "@/lib/orders/admin/types";
import { useAct } from "../kit/answers/use-act";

const tones = { waiting: "plain", sent: "success", suppressed: "notice", failed: "danger" } as const;
const words = { waiting: "Waiting", sent: "Sent", suppressed: "Held back", failed: "Failed" } as const;

/** The letters about an order, what became of them, and the way to send one again. */
export function LetterList({ letters }: { letters: readonly DetailLetter[] }) {
  const [chosen, setChosen] = useState<DetailLetter | null>(null);
  const key = useRef("");
  const { busy, act } = useAct({
    switched_off: "This letter is switched off, in the settings under Automatic letters.",
  });
  return (
    <Card title="Letters">
      {letters.length === 0 ? <p className="text-sm text-ink-soft">None so far.</p> : null}
      <ul className="grid gap-3 text-sm">
        {letters.map((letter) => (
          <li key={letter.id}>
            <div className="flex items-start justify-between gap-2">
              <span className="min-w-0">
                <span className="block font-medium">{letter.name}</span>
                <span className="block wrap-anywhere text-xs text-ink-soft">
                  {letter.to} · <When at={letter.at} />
                </span>
              </span>
              <StateBadge tone={tones[letter.state]}>{letter.news ?? words[letter.state]}</StateBadge>
            </div>
            {letter.error ? <p className="pt-1 text-xs text-danger">{letter.error}</p> : null}
            <Button
              type="button"
              tone="plain"
              size="small"
              className="!min-h-8 !px-0"
              onClick={() => {
                key.current = crypto.randomUUID();
                setChosen(letter);
              }}
            >
              Send again<span className="sr-only">: {letter.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={chosen !== null}
        onOpenChange={(open) => open || setChosen(null)}
        title="Send this letter again?"
        confirm="Send it again"
        busy={busy}
        onConfirm={async () => {
          if (!chosen) return;
          const done = await act(
            () => sendAgain({ letterId: chosen.id, key: key.current }),
            ({ to }) => `On its way to ${to}.`,
          );
          if (done) setChosen(null);
        }}
      >
        “{chosen?.name}” goes out once more, as it was. Letters to the customer go to the address the order
        has now.
      </ConfirmDialog>
    </Card>
  );
}
