"use client";

import { Check, CloudOff, TriangleAlert } from "lucide-react";
import { Spinner } from "@/components/ui/Spinner";
import { useShopFormat } from "../../kit/format/ShopFormat";
import type { DraftState } from "./use-draft";

type Props = { state: DraftState; onRetry: () => void };

/** Whether what was typed is safe, and where. */
export function SavedState({ state, onRetry }: Props) {
  const { locale, timeZone } = useShopFormat();
  const time = (at: Date) =>
    new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
  return (
    <p role="status" className="flex min-h-8 items-center gap-1.5 text-sm text-ink-soft">
      {state.kind === "saved" ? (
        <>
          <Check aria-hidden="true" className="size-4 text-success" />
          <span suppressHydrationWarning>Saved {time(new Date(state.at))}</span>
        </>
      ) : null}
      {state.kind === "saving" ? (
        <>
          <Spinner className="size-4" /> Saving…
        </>
      ) : null}
      {state.kind === "waiting" ? (
        <>
          <CloudOff aria-hidden="true" className="size-4 text-notice" />
          Kept in this browser; trying again
        </>
      ) : null}
      {state.kind === "refused" ? (
        <>
          <TriangleAlert aria-hidden="true" className="size-4 text-danger" />
          <span className="text-danger">Not saved. {state.why}</span>
          <button type="button" className="link" onClick={onRetry}>
            Try again
          </button>
        </>
      ) : null}
    </p>
  );
}
