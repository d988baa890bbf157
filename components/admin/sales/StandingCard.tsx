"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { removeSale, setSale, stopSale, takeSaleBack } from "@/lib/early-access/admin/actions";
import type { SaleEditor } from "@/lib/early-access/admin/types";
import { useAct } from "../kit/answers/use-act";
import { Card } from "../kit/Card";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { When } from "../kit/format/When";
import { useGo } from "../kit/use-go";
import { scheduleRefusals } from "./sale-words";

type Deed = "set" | "back" | "stop" | "remove";

const refusals = {
  ...scheduleRefusals,
  has_begun: "Somebody may have seen its prices by now: it can only be ended.",
  not_running: "It does not run now.",
  not_a_draft: "It is no draft any more.",
};

function Sentence({ standing, opensAt, endsAt, endedAt }: SaleEditor) {
  if (standing === "draft")
    return <>Nothing happens by itself before it is scheduled. What is saved counts, not what is typed.</>;
  if (!opensAt || !endsAt) return null;
  if (standing === "over")
    return (
      <>
        {endedAt ? "Ended before its time " : "Ended "}
        <When at={endedAt ?? endsAt} within />.
      </>
    );
  return (
    <>
      {standing === "open" ? "Open for everybody since " : "Opens for everybody "}
      <When at={opensAt} within />, ends <When at={endsAt} within />.
      {standing === "scheduled" ? " Until then its prices are on no page of the shop." : null}
    </>
  );
}

/** Where a sale stands, and what can be done with the whole of it. */
export function StandingCard({ editor, mayWrite }: { editor: SaleEditor; mayWrite: boolean }) {
  const { form, standing } = editor;
  const { busy, act } = useAct(refusals);
  const go = useGo();
  const [asked, setAsked] = useState<Deed | null>(null);
  const seen = { id: form.id ?? "", version: form.version };
  const run = async (deed: Deed) => {
    if (deed === "set")
      await act(
        () => setSale(seen),
        ({ variants }) => `Scheduled, with ${variants} variants.`,
      );
    if (deed === "back") await act(() => takeSaleBack(seen), "It is a draft again.");
    if (deed === "stop") await act(() => stopSale(seen), "The sale is over.");
    if (deed === "remove" && (await act(() => removeSale(seen), "Deleted."))) go("/admin/sales");
    setAsked(null);
  };
  const dialog = (deed: Deed) => ({
    ...{ open: asked === deed, busy, onConfirm: () => void run(deed) },
    onOpenChange: (open: boolean) => setAsked(open ? deed : null),
  });
  return (
    <Card title="Where it stands">
      <div className="grid gap-4">
        <p className="text-sm">
          <Sentence {...editor} />
        </p>
        {mayWrite && standing !== "over" ? (
          <div className="flex flex-wrap gap-2">
            {standing === "draft" ? (
              <>
                <Button type="button" onClick={() => setAsked("set")}>
                  Schedule
                </Button>
                <Button type="button" tone="plain" onClick={() => setAsked("remove")}>
                  Delete
                </Button>
              </>
            ) : null}
            {standing === "scheduled" ? (
              <Button type="button" tone="quiet" busy={busy} onClick={() => void run("back")}>
                Make it a draft again
              </Button>
            ) : null}
            {standing === "open" || standing === "members" ? (
              <Button type="button" tone="quiet" onClick={() => setAsked("stop")}>
                End it now
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      <ConfirmDialog {...dialog("set")} title={`Schedule “${form.name}”?`} confirm="Schedule">
        Its goods and prices are settled with this: what comes into a collection later is not in the sale. The
        prices switch by themselves. Until it begins you can make it a draft again.
      </ConfirmDialog>
      <ConfirmDialog {...dialog("stop")} title="End this sale now?" confirm="End the sale" tone="danger">
        The usual prices count from this moment. What lies in baskets at a price promised before the opening
        keeps it.
      </ConfirmDialog>
      <ConfirmDialog {...dialog("remove")} title="Delete this draft?" confirm="Delete" tone="danger">
        Nothing of it stays.
      </ConfirmDialog>
    </Card>
  );
}
