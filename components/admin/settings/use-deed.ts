"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalToast } from "@/components/admin/kit/answers/refusal-toast";
import { useToast } from "@/components/admin/kit/answers/Toaster";
import type { Answer } from "@/lib/staff/types";

type Options<Input, Value> = {
  done: string | ((value: Value) => string);
  refusals?: Readonly<Record<string, string>>;
  onDone?: () => void;
  /** Takes it back, by a button of the message. */
  undo?: (input: Input) => Promise<unknown>;
};

/** One press, one action: says what came of it and reads the page anew. */
export function useDeed<Input, Value>(
  action: (input: Input) => Promise<Answer<Value>>,
  { done, refusals, onDone, undo }: Options<Input, Value>,
): { busy: boolean; run: (input: Input) => Promise<void> } {
  const router = useRouter();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const run = async (input: Input) => {
    if (busy) return;
    setBusy(true);
    try {
      const answer = await action(input);
      if (!answer.ok) return toast(refusalToast(answer, refusals));
      const back = undo && (() => undo(input).then(() => router.refresh()));
      toast({ text: typeof done === "function" ? done(answer.value) : done, ...(back && { undo: back }) });
      onDone?.();
      router.refresh();
    } catch {
      toast({ text: "The server did not answer; try again.", tone: "danger" });
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
