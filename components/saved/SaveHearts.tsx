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
      for (const form of document.querySelectorAll<HTMLFormElement>("form[data-save]"))
        form.querySelector("button")?.setAttribute("aria-pressed", String(own.has(form.dataset.save ?? "")));
    };
    const press = async (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.dataset.save === undefined) return;
      event.preventDefault();
      const id = form.dataset.save;
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
        body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
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
