"use client";

import { Button } from "@/components/ui/Button";
import { sendTestLetter } from "@/lib/mail/automatic/actions";
import type { WordingForm } from "@/lib/mail/automatic/types";
import { useAct } from "../../kit/answers/use-act";

/** Sends whoever presses it the example of a letter, in the words as they are typed. */
export function TestButton({ form: { version: _, ...drafted } }: { form: WordingForm }) {
  const { busy, act } = useAct();
  const test = () =>
    act(
      () => sendTestLetter({ ...drafted, key: crypto.randomUUID() }),
      ({ to }) => `On its way to ${to}. Its links lead to an order that does not exist.`,
    );
  return (
    <Button type="button" tone="quiet" size="small" busy={busy} onClick={test}>
      Send me a test
    </Button>
  );
}
