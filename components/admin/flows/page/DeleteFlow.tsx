"use client";

import { useState } from "react";
import { useDeed } from "@/components/admin/kit/answers/use-deed";
import { ConfirmDialog } from "@/components/admin/kit/ConfirmDialog";
import { Menu } from "@/components/admin/kit/Menu";
import { useGo } from "@/components/admin/kit/use-go";
import { removeFlow } from "@/lib/flows/admin/actions";

type Props = { id: string; name: string; ready: boolean; inIt: number };

/** What can be done with the whole of a flow that is off. */
export function DeleteFlow({ id, name, ready, inIt }: Props) {
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const deleting = useDeed(removeFlow, { done: "Deleted.", onDone: () => go("/admin/flows") });
  return (
    <>
      <Menu
        label={`More about ${name}`}
        items={[
          { label: ready ? "As it was at first" : "Delete", tone: "danger", onSelect: () => setAsking(true) },
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={ready ? `Make “${name}” what it was at first?` : `Delete “${name}”?`}
        confirm={ready ? "Begin anew" : "Delete"}
        tone="danger"
        busy={deleting.busy}
        onConfirm={() => deleting.run({ id })}
      >
        <p>
          Its versions and figures go with it.
          {inIt > 0 ? ` ${inIt} people are in it still and get nothing further.` : ""}
          {ready ? " It is offered again with the words and times it began with." : ""}
        </p>
      </ConfirmDialog>
    </>
  );
}
