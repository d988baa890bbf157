import clsx from "clsx";
import type { TimelineStep } from "@/lib/orders/page/types";

/** What has happened to an order and what is still to come. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol>
      {steps.map(({ words, detail, at }, index) => (
        <li key={`${words}-${at}`} className="relative flex gap-4 pb-6 last:pb-0">
          {index < steps.length - 1 ? (
            <span aria-hidden="true" className="absolute top-4 bottom-0 left-[0.3125rem] w-px bg-line" />
          ) : null}
          <span
            aria-hidden="true"
            className={clsx(
              "relative mt-[0.4375rem] size-[0.6875rem] shrink-0 rounded-full border",
              at ? "border-accent bg-accent" : "border-control bg-paper",
            )}
          />
          <div className={clsx("text-sm", !at && "text-ink-soft")}>
            <p className={clsx(at && "font-medium")}>
              {words}
              {at ? null : <span className="sr-only"> (still to come)</span>}
            </p>
            {detail ? <p className="text-ink-soft">{detail}</p> : null}
            {at ? <p className="text-ink-soft">{at}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
