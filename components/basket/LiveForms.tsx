"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useTransition } from "react";

/**
 * Sends the forms inside without leaving the page and shows what the server says to them. Without script they are plain
 * forms that lead to the same addresses.
 */
export function LiveForms({ className, children }: { className?: string; children: ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    const refresh = () => startTransition(() => router.refresh());
    window.addEventListener("destination:changed", refresh);
    return () => window.removeEventListener("destination:changed", refresh);
  }, [router]);
  function send(event: FormEvent<HTMLDivElement>) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    event.preventDefault();
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    startTransition(async () => {
      const answer = await fetch(form.getAttribute("action") ?? "", {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(fields),
      }).catch(() => null);
      const outcome = await answer?.json().catch(() => null);
      if (typeof outcome?.location !== "string") {
        form.submit();
        return;
      }
      window.dispatchEvent(new Event("basket:changed"));
      startTransition(() => {
        router.replace(outcome.location, { scroll: false });
        router.refresh();
      });
    });
  }
  return (
    <div onSubmit={send} aria-busy={pending || undefined} className={className}>
      {children}
    </div>
  );
}
