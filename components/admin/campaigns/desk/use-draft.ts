"use client";

import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Wording } from "@/lib/campaigns/content/schema";
import { keepWording } from "@/lib/campaigns/writing/actions";
import type {
  ChangedLetter,
  LetterMeanwhile,
  Variant,
  Wordings,
  WritingDesk,
} from "@/lib/campaigns/writing/types";
import { refusalWords } from "../../kit/answers/refusal-words";
import { keepDraft } from "./kept-draft";
import { saveRefusals } from "./save-refusals";

export type DraftState =
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "saving" }
  /** Kept in this browser and tried again: the server did not answer. */
  | { readonly kind: "waiting" }
  /** Kept in this browser: the server said no, and why. */
  | { readonly kind: "refused"; readonly why: string };

const pause = 1_200;
const longest = 30_000;

/**
 * Saves a letter while it is written: a moment after the last key, one save at a time, again and again when the server does
 * not answer. Until it is saved this browser keeps it. When somebody else changed the words meanwhile it stops and asks.
 */
export function useDraft({ campaign, wordings: begun, mark: begunMark }: WritingDesk) {
  const [wordings, setWordings] = useState<Wordings>(begun);
  const [state, setState] = useState<DraftState>({ kind: "saved", at: campaign.changedAt });
  const [meanwhile, setMeanwhile] = useState<LetterMeanwhile | null>(null);
  const saved = useRef({ wordings: begun, version: campaign.version, mark: begunMark });
  const current = useRef(begun);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const tries = useRef(0);
  const running = useRef<Promise<void> | null>(null);
  const keepNext = useRef(false);

  const dirty = () =>
    (["a", "b"] as const).filter((one) => current.current[one] !== saved.current.wordings[one]);
  const later = (ms: number) => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), ms);
  };
  const save = async (variant: Variant, wording: Wording): Promise<boolean> => {
    const { version, mark } = saved.current;
    const input = { campaignId: campaign.id, variant, version, wording, keep: keepNext.current };
    const answer = await keepWording(input).catch(() => null);
    if (!answer) {
      tries.current += 1;
      setState({ kind: "waiting" });
      later(Math.min(longest, 2 ** tries.current * 1_000));
      return false;
    }
    tries.current = 0;
    if (answer.ok) {
      keepNext.current = false;
      saved.current = {
        wordings: { ...saved.current.wordings, [variant]: wording },
        version: answer.value.version,
        mark: answer.value.mark,
      };
      setState({ kind: "saved", at: answer.value.at });
      return true;
    }
    if (answer.reason === "changed_meanwhile") {
      const theirs = answer.detail as LetterMeanwhile;
      // Another tab changed who gets it, not what it says.
      if (theirs.mark === mark) {
        saved.current = { ...saved.current, version: theirs.version };
        return save(variant, wording);
      }
      setMeanwhile(theirs);
    }
    const first = answer.reason === "invalid" ? Object.values(answer.detail ?? {})[0] : undefined;
    setState({
      kind: "refused",
      why: typeof first === "string" ? first : refusalWords(answer, saveRefusals),
    });
    return false;
  };
  const flush = async (): Promise<void> => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    if (running.current) return running.current;
    running.current = (async () => {
      for (let left = dirty(); left.length > 0; left = dirty()) {
        const [variant] = left;
        const wording = variant && current.current[variant];
        if (!variant || !wording) break;
        setState({ kind: "saving" });
        if (!(await save(variant, wording))) return;
      }
      keepDraft(campaign.id, null);
    })().finally(() => {
      running.current = null;
    });
    return running.current;
  };
  const change = (variant: Variant, wording: Wording) => {
    current.current = { ...current.current, [variant]: wording };
    setWordings(current.current);
    keepDraft(campaign.id, { wordings: current.current, at: new Date().toISOString() });
    if (!meanwhile) later(pause);
  };
  /** Takes on what the server has after a change that was not typed here. */
  const adopt = useCallback((letter: ChangedLetter) => {
    const { version, wordings: next, mark } = letter;
    saved.current = { wordings: next, version, mark };
    current.current = next;
    setWordings(next);
    setMeanwhile(null);
    setState({ kind: "saved", at: new Date() });
  }, []);
  /** Goes on with what was typed here; what the other wrote becomes a version. */
  const insist = () => {
    if (!meanwhile) return;
    saved.current = { wordings: meanwhile.wordings, version: meanwhile.version, mark: meanwhile.mark };
    keepNext.current = true;
    setMeanwhile(null);
    void flush();
  };

  const leave = useEffectEvent(() => {
    if (dirty().length > 0) void flush();
  });
  useEffect(() => {
    const onHide = () => document.visibilityState === "hidden" && leave();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      leave();
    };
  }, []);

  return {
    ...{ wordings, state, meanwhile, change, adopt, insist, flush },
    /** Not saved yet. */
    dirty: state.kind !== "saved" || wordings !== current.current,
    version: () => saved.current.version,
  };
}
