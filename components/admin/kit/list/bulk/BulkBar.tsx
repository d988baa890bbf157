"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { buttonStyle } from "@/components/ui/button-style";
import type { BulkAction, Selection } from "@/lib/staff/lists/types";
import { listQuery } from "@/lib/values/list-query";
import type { ListRequest } from "@/lib/values/list-request";
import { BulkDialog } from "./BulkDialog";
import { useBulk } from "./use-bulk";

type Props = {
  actions: readonly BulkAction[];
  ids: readonly string[];
  /** Chooses the rest of the page; null when all of it is chosen. */
  onWholePage: (() => void) | null;
  /** The whole page is chosen and the list goes on. */
  couldTakeAll: boolean;
  total: string;
  request: ListRequest;
  onClear: () => void;
};

/** What can be done with the chosen rows; it stays in sight at the lower edge. */
export function BulkBar({ actions, ids, onWholePage, couldTakeAll, total, request, onClear }: Props) {
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<BulkAction | null>(null);
  const { busy, run } = useBulk(onClear);
  const everything = all && couldTakeAll;
  const selection: Selection = everything
    ? { matching: { ...request, after: null, before: null } }
    : { ids: [...ids] };
  const begin = (action: BulkAction) => {
    if (action.ask || action.preview || action.tone === "danger" || everything) setAsking(action);
    else void run(action, { selection });
  };
  return (
    <section
      aria-label="Chosen rows"
      className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 mx-2 mb-2 flex flex-wrap items-center gap-2 rounded-m border bg-raised p-2 shadow-lift lg:bottom-3"
    >
      <p role="status" className="grow px-2 text-sm font-medium">
        {everything ? `All ${total} that match` : `${ids.length} chosen`}
        {onWholePage ? (
          <button type="button" className="link ml-3 font-normal text-accent md:hidden" onClick={onWholePage}>
            Whole page
          </button>
        ) : null}
        {couldTakeAll && !everything ? (
          <button type="button" className="link ml-3 font-normal text-accent" onClick={() => setAll(true)}>
            Choose all {total} that match
          </button>
        ) : null}
      </p>
      {actions.map((action) =>
        action.open ? (
          <a
            key={action.id}
            href={`${action.open}${opened(selection)}`}
            target="_blank"
            rel="noreferrer"
            className={buttonStyle("quiet", "normal")}
          >
            {action.label}
          </a>
        ) : (
          <Button
            key={action.id}
            type="button"
            tone={action.tone === "danger" ? "danger" : "quiet"}
            busy={busy === action.id}
            onClick={() => begin(action)}
          >
            {action.label}
          </Button>
        ),
      )}
      <Button type="button" tone="plain" onClick={onClear} className="px-2">
        Clear
      </Button>
      {asking ? (
        <BulkDialog
          action={asking}
          selection={selection}
          count={everything ? total : String(ids.length)}
          busy={busy === asking.id}
          onClose={() => setAsking(null)}
          onRun={async (value) => {
            if (await run(asking, value === undefined ? { selection } : { selection, value }))
              setAsking(null);
          }}
        />
      ) : null}
    </section>
  );
}

/** The choice as a part of an address. */
function opened(selection: Selection): string {
  return "ids" in selection
    ? selection.ids.map((id) => `&id=${encodeURIComponent(id)}`).join("")
    : `&matching=${encodeURIComponent(listQuery(selection.matching))}`;
}
