"use client";

import { Button } from "@/components/ui/Button";
import { switchAutomaticLetter } from "@/lib/mail/automatic/actions";
import type { WordingForm } from "@/lib/mail/automatic/types";
import { useDeed } from "../kit/answers/use-deed";

type Props = { template: WordingForm["template"]; on: boolean };

/** Switches a letter off, or on again. */
export function LetterSwitch({ template, on }: Props) {
  const { busy, run } = useDeed(switchAutomaticLetter, {
    done: on ? "Switched off. It is not written any more." : "Switched on. It is written from now on.",
    refusals: { stays: "This letter stays on." },
    undo: ({ on: wanted }) => switchAutomaticLetter({ template, on: !wanted }),
  });
  return (
    <Button
      type="button"
      tone={on ? "quiet" : "primary"}
      busy={busy}
      onClick={() => run({ template, on: !on })}
    >
      {on ? "Switch off" : "Switch on"}
    </Button>
  );
}
