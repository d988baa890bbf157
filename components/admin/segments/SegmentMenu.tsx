"use client";

import { useState } from "react";
import { useDeed } from "@/components/admin/kit/answers/use-deed";
import { Input } from "@/components/ui/Input";
import { bringSegmentBack, freeze, removeSegment } from "@/lib/segments/admin/actions";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { Menu } from "../kit/Menu";
import { useGo } from "../kit/use-go";

type Props = {
  id: string;
  name: string;
  readyKey: string | null;
  living: boolean;
  uses: readonly string[];
};

/** What can be done with the whole of a segment. */
export function SegmentMenu({ id, name, readyKey, living, uses }: Props) {
  const go = useGo();
  const [asking, setAsking] = useState<"freeze" | "delete" | "reset" | null>(null);
  const [frozen, setFrozen] = useState(`${name}, frozen`);
  const close = () => setAsking(null);
  const freezing = useDeed(freeze, {
    refusals: {
      asks_of_views:
        "What people looked at is forgotten when they say so; a list that nobody leaves cannot be made of it.",
    },
    done: "Made. The list is filled within a minute.",
    onDone: (made) => {
      close();
      go(`/admin/segments/${made.id}`);
    },
  });
  const deleting = useDeed(removeSegment, {
    done: "Deleted.",
    refusals: { in_use: "It has to stay while something needs it: switch that off or change it first." },
    onDone: () => go("/admin/segments"),
  });
  const resetting = useDeed(bringSegmentBack, { done: "As it was at first.", onDone: close });
  const shared = (open: boolean) => (open ? undefined : close());
  return (
    <>
      <Menu
        label={`More about ${name}`}
        items={[
          ...(living ? [{ label: "Freeze as a list", onSelect: () => setAsking("freeze") }] : []),
          ...(readyKey ? [{ label: "As it was at first", onSelect: () => setAsking("reset") }] : []),
          { label: "Delete", tone: "danger", onSelect: () => setAsking("delete") },
        ]}
      />
      <ConfirmDialog
        open={asking === "freeze"}
        onOpenChange={shared}
        title="Freeze who is in it now?"
        confirm="Freeze"
        busy={freezing.busy}
        disabled={frozen.trim() === ""}
        onConfirm={() => freezing.run({ id, name: frozen })}
      >
        <p className="pb-3">
          A second segment is made of those who meet the rule now. Nobody enters or leaves it afterwards; this
          one goes on as it is.
        </p>
        <Input
          aria-label="Name of the list"
          value={frozen}
          onChange={({ target }) => setFrozen(target.value)}
        />
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "reset"}
        onOpenChange={shared}
        title={`Make “${name}” what it was at first?`}
        confirm="Bring it back"
        busy={resetting.busy}
        onConfirm={() => resetting.run({ key: readyKey ?? "" })}
      >
        <p>Its name, words and rule become those that the shop began with.</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "delete"}
        onOpenChange={shared}
        title={`Delete “${name}”?`}
        confirm="Delete"
        tone="danger"
        busy={deleting.busy}
        onConfirm={() => deleting.run({ id })}
      >
        <p>
          Who was in it, and since when, goes with it. The customers themselves stay.
          {readyKey ? " As one of the ready-made it can be brought back." : ""}
        </p>
        {uses.length > 0 ? (
          <>
            <p className="pt-3">It is used by:</p>
            <ul className="list-disc pl-5">
              {uses.map((use) => (
                <li key={use}>{use}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className="pt-3">Nothing uses it.</p>
        )}
      </ConfirmDialog>
    </>
  );
}
