"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Answer } from "@/lib/staff/types";
import { refusalToast } from "./refusal-toast";
import { useToast } from "./Toaster";

/** Does one thing on the server, says what came of it, and reads the page's data anew. Gives null when it was refused. */
export function useAct(refusals: Readonly<Record<string, string>> = {}) {
  const router = useRouter();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const act = async <Value>(
    run: () => Promise<Answer<Value>>,
    done: string | ((value: Value) => string),
    /** Takes it back, by a button of the message. */
    undo?: () => Promise<unknown>,
  ): Promise<{ value: Value } | null> => {
    if (busy) return null;
    setBusy(true);
    try {
      const answer = await run();
      if (!answer.ok) {
        const first = answer.reason === "invalid" ? Object.values(answer.detail ?? {})[0] : undefined;
        toast(typeof first === "string" ? { text: first, tone: "danger" } : refusalToast(answer, refusals));
        return null;
      }
      const back = undo && (() => undo().then(() => router.refresh()));
      toast({ text: typeof done === "string" ? done : done(answer.value), ...(back && { undo: back }) });
      router.refresh();
      return { value: answer.value };
    } catch {
      toast({ text: "The server did not answer. Look before you try again.", tone: "danger" });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, act };
}
