"use client";

import { lazy, type MouseEvent, Suspense, useState } from "react";

const DestinationDialog = lazy(() => import("./DestinationDialog"));

/** Leads to the form that asks where parcels should go; with script it opens over the page. */
export function DestinationLink({ returnTo, label = "Change" }: { returnTo: string; label?: string }) {
  const [open, setOpen] = useState(false);
  function show(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  }
  return (
    <>
      <a
        href={`/delivery?return=${encodeURIComponent(returnTo)}`}
        onClick={show}
        className="link inline-block py-1 text-ink"
      >
        {label}
        <span className="sr-only"> where it goes</span>
      </a>
      {open ? (
        <Suspense>
          <DestinationDialog returnTo={returnTo} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
