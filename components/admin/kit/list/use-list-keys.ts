"use client";

import { type RefObject, useEffect } from "react";
import { typing } from "../typing";

/** J and K go through the rows, X chooses one, "/" leads to the search. Never while something is typed. */
export function useListKeys(root: RefObject<HTMLElement | null>, toggle: (id: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
      const box = root.current;
      if (!box || document.querySelector('[role="dialog"],[role="alertdialog"]')) return;
      const rows = [...box.querySelectorAll<HTMLElement>("[data-list-row]")];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      if (event.key === "/") box.querySelector<HTMLInputElement>("[data-list-search]")?.focus();
      else if (event.key === "j") rows[Math.min(at + 1, rows.length - 1)]?.focus();
      else if (event.key === "k") rows[Math.max(at - 1, 0)]?.focus();
      else if (event.key === "x" && at >= 0) toggle(rows[at]?.dataset.listRow ?? "");
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [root, toggle]);
}
