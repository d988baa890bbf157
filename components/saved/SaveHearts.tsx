"use client";

import { useEffect } from "react";
import { useVisitor } from "@/components/basket/use-visitor";

/** Fills the hearts of what this visitor saved, also of those that come later, and makes them switches that stay on the page. */
export function SaveHearts() {
  const saved = useVisitor()?.visitor.saved;
  useEffect(() => {
    if (!saved) return;
    const own = new Set(saved);
    const show = () => {
      for (const heart of document.querySelectorAll<HTMLButtonElement>("button.save-heart"))
        heart.setAttribute("aria-pressed", String(own.has(heart.value)));
    };
    const press = async (event: SubmitEvent) => {
      const heart = event.submitter;
      if (!(heart instanceof HTMLButtonElement) || !heart.form || !heart.classList.contains("save-heart"))
        return;
      event.preventDefault();
      const fields = [...new FormData(heart.form, heart)].map(([name, value]) => [name, String(value)]);
      const id = heart.value;
      const add = !own.has(id);
      const flip = (to: boolean) => {
        if (to) own.add(id);
        else own.delete(id);
        show();
      };
      flip(add);
      const answer = await fetch(add ? "/saved/add" : "/saved/remove", {
        method: "POST",
        // Whoever goes on to another page at once has saved it all the same.
        keepalive: true,
        headers: { Accept: "application/json" },
        body: new URLSearchParams(fields),
      }).catch(() => null);
      const outcome = await answer?.json().catch(() => null);
      if (outcome?.ok) window.dispatchEvent(new Event("basket:changed"));
      else flip(!add);
    };
    show();
    const watch = new MutationObserver(show);
    const main = document.getElementById("content");
    if (main) watch.observe(main, { childList: true, subtree: true });
    document.addEventListener("submit", press);
    return () => {
      watch.disconnect();
      document.removeEventListener("submit", press);
    };
  }, [saved]);
  return null;
}
