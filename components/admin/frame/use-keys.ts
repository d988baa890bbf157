"use client";

import { useEffect, useEffectEvent } from "react";
import { typing } from "../kit/typing";

type Keys = { onFind: () => void; onHelp: () => void; onGo: (letter: string) => boolean };

/** How long G waits for its letter. */
const patienceMs = 1_200;

/** ⌘K or Ctrl-K finds, "?" explains, G and a letter goes to an area. The last two never while something is typed. */
export function useKeys(keys: Keys): void {
  const find = useEffectEvent(keys.onFind);
  const help = useEffectEvent(keys.onHelp);
  const go = useEffectEvent(keys.onGo);
  useEffect(() => {
    let pressedG = 0;
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() === "k" &&
        (event.metaKey || event.ctrlKey) &&
        !event.altKey &&
        !event.shiftKey
      ) {
        event.preventDefault();
        find();
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey || typing(event)) return;
      if (document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]')) return;
      const letter = event.key.toLowerCase();
      if (event.timeStamp - pressedG < patienceMs && pressedG > 0) {
        pressedG = 0;
        if (go(letter)) event.preventDefault();
      } else if (letter === "g") pressedG = event.timeStamp;
      else if (event.key === "?") {
        event.preventDefault();
        help();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
