"use client";

import clsx from "clsx";
import { CircleAlert, Truck } from "lucide-react";
import { useVisitor } from "@/components/basket/use-visitor";
import type { PromiseWords } from "@/lib/delivery/types";
import { DestinationLink } from "./DestinationLink";

type Props = {
  variantId: string;
  /** What holds for everybody at home: in the page from the start, and all there is without script. */
  promise: PromiseWords;
  /** "United Kingdom" */
  home: string;
  /** This page, to come back to from the form that needs no script. */
  returnTo: string;
};

/** What delivery costs and when it arrives, or that it cannot; for this visitor as soon as they are known. */
export function DeliveryPromise({ variantId, promise, home, returnTo }: Props) {
  const known = useVisitor(variantId);
  const mine = known?.visitor.promise ?? null;
  const shown = mine ?? promise;
  const late = mine !== null && known?.variant !== variantId;
  const Mark = shown.served ? Truck : CircleAlert;
  return (
    <section
      aria-label="Delivery"
      data-delivery-of={variantId}
      aria-busy={late || undefined}
      className={clsx(
        "flex gap-3 rounded-m px-4 py-3.5 text-sm",
        shown.served ? "bg-surface" : "bg-danger-soft",
        late && "opacity-60",
      )}
    >
      <Mark
        aria-hidden="true"
        className={clsx("mt-0.5 size-4.5 shrink-0", shown.served ? "text-ink-soft" : "text-danger")}
      />
      <div className="min-w-0">
        <p aria-live="polite">
          <span className="font-medium">{shown.headline}</span>
          {shown.dates ? `, ${shown.dates}` : null}
        </p>
        {shown.hint ? <p className="text-ink-soft">{shown.hint}</p> : null}
        <div className="text-ink-soft">
          To {known?.visitor.destination.name ?? home}. <DestinationLink returnTo={returnTo} />
        </div>
      </div>
    </section>
  );
}
