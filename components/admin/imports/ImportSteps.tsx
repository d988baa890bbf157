"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { cancelProductImport, startProductImport } from "@/lib/catalogue/admin/imports/actions";
import type { ImportPage } from "@/lib/catalogue/admin/imports/types";
import { refusalWords } from "../kit/answers/refusal-words";
import { useToast } from "../kit/answers/Toaster";
import { useShopFormat } from "../kit/format/ShopFormat";

const everyMs = 800;

type Props = Pick<ImportPage, "id" | "state" | "part" | "products" | "cancelAsked"> & {
  /** Products that would change. */
  wanted: number;
};

/** How far the step under way is, and what can be done at this one. */
export function ImportSteps({ id, state, part, products, cancelAsked, wanted }: Props) {
  const router = useRouter();
  const toast = useToast();
  const { locale } = useShopFormat();
  const [busy, setBusy] = useState(false);
  const underWay = state === "checking" || state === "running";
  // The next look begins when the one before has arrived, so that they do not pile up behind a slow connection.
  const [looking, look] = useTransition();
  useEffect(() => {
    if (!underWay || looking) return;
    const timer = setTimeout(() => look(() => router.refresh()), everyMs);
    return () => clearTimeout(timer);
  }, [underWay, looking, router]);
  const act = async (action: typeof startProductImport | typeof cancelProductImport) => {
    setBusy(true);
    const answer = await action({ id }).catch(() => null);
    setBusy(false);
    if (!answer?.ok)
      toast({ text: answer ? refusalWords(answer) : "The server did not answer.", tone: "danger" });
    router.refresh();
  };
  if (underWay)
    return (
      <div className="grid gap-3">
        <p role="status" className="text-sm font-medium">
          {cancelAsked
            ? "Being broken off…"
            : `${state === "checking" ? "Being checked" : "Being taken over"}: ${Math.floor(part / 10)} %, ${products.toLocaleString(locale)} ${products === 1 ? "product" : "products"}`}
        </p>
        <progress value={part} max={1000} aria-label="Progress" className="h-2 w-full accent-(--accent)" />
        <div>
          <Button
            type="button"
            tone="quiet"
            busy={busy}
            disabled={cancelAsked}
            onClick={() => void act(cancelProductImport)}
          >
            Break off
          </Button>
        </div>
      </div>
    );
  if (state !== "checked") return null;
  return (
    <div className="flex flex-wrap gap-2 pt-4">
      <Button type="button" busy={busy} disabled={wanted === 0} onClick={() => void act(startProductImport)}>
        {wanted === 0
          ? "There is nothing to take over"
          : `Take over ${wanted.toLocaleString(locale)} ${wanted === 1 ? "product" : "products"}`}
      </Button>
      <Button type="button" tone="quiet" disabled={busy} onClick={() => void act(cancelProductImport)}>
        Let it go
      </Button>
    </div>
  );
}
