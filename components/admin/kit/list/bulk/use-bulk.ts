"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { BulkAction, BulkInput } from "@/lib/staff/lists/types";
import { refusalToast } from "../../answers/refusal-toast";
import { useToast } from "../../answers/Toaster";

/** Runs an action on many rows, says what it did, and offers the way back where there is one. */
export function useBulk(onDone: () => void) {
  const router = useRouter();
  const toast = useToast();
  const [busy, setBusy] = useState<string | null>(null);

  const undo = async (action: BulkAction, token: string) => {
    const answer = await action.undo?.({ token });
    toast(
      answer?.ok
        ? { text: "Taken back." }
        : { text: "That could not be taken back any more.", tone: "danger" },
    );
    router.refresh();
  };

  const run = async (action: BulkAction, input: BulkInput): Promise<boolean> => {
    if (!action.run) return false;
    setBusy(action.id);
    try {
      const answer = await action.run(input);
      if (!answer.ok) {
        toast(refusalToast(answer));
        return false;
      }
      const { done, skipped, note, undo: token } = answer.value;
      const left = skipped ? `, ${skipped} left as they were` : "";
      toast({
        text: note ?? `${action.label}: ${done} changed${left}.`,
        ...(token && action.undo ? { undo: () => undo(action, token) } : {}),
      });
      onDone();
      router.refresh();
      return true;
    } catch {
      toast({ text: "The server did not answer. Nothing may have changed; try again.", tone: "danger" });
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { busy, run };
}
