"use client";

import { useState } from "react";
import { useDeed } from "@/components/admin/kit/answers/use-deed";
import { Card } from "@/components/admin/kit/Card";
import { ConfirmDialog } from "@/components/admin/kit/ConfirmDialog";
import { useGo } from "@/components/admin/kit/use-go";
import { Button } from "@/components/ui/Button";
import { switchFlowOff, switchFlowOn } from "@/lib/flows/admin/actions";

type Props = {
  id: string;
  version: number;
  on: boolean;
  published: boolean;
  inIt: number;
  maySwitch: boolean;
  dirty: boolean;
};

const refusals = {
  no_letter: "It has no letter yet: add one first.",
  no_subject: "A letter of it has no subject yet.",
  no_topic: "It is about a topic that the shop no longer writes about.",
  not_asked:
    "No customer is asked whether they want this yet. Switch it on under Settings, Newsletter, first.",
  no_segment: "The segment that begins it is gone.",
  changed_meanwhile: "Somebody saved it meanwhile. Look at it once more.",
};

/** Whether people come into it, and with which draft. */
export function SwitchCard({ id, version, on, published, inIt, maySwitch, dirty }: Props) {
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const switching = useDeed(switchFlowOn, {
    done: ({ number }) => (on ? `Version ${number} is what people begin with now.` : "It is on."),
    refusals,
    onDone: (made) => {
      if (made.id !== id) go(`/admin/flows/${made.id}`);
    },
  });
  const off = useDeed(switchFlowOff, {
    done: ({ ended }) => (ended > 0 ? `It is off; ${ended} get nothing further.` : "It is off."),
    onDone: () => setAsking(false),
  });
  const begin = () => switching.run({ id, version });
  return (
    <Card title={on ? "It is on" : "It is off"}>
      <div className="grid gap-3 text-sm">
        {on ? (
          <p className="text-ink-soft">
            {published
              ? "Whoever it happens to comes into it as it stands here."
              : "People begin with the version that was published before. Those in it finish what they began."}
          </p>
        ) : (
          <p className="text-ink-soft">
            Nobody is written to. Simulate it first, then switch it on; only what happens after that counts.
          </p>
        )}
        {maySwitch ? (
          <div className="flex flex-wrap gap-2">
            {on && published ? null : (
              <Button type="button" disabled={dirty} busy={switching.busy} onClick={begin}>
                {on ? "Publish this draft" : "Switch it on"}
              </Button>
            )}
            {on ? (
              <Button type="button" tone="quiet" onClick={() => setAsking(true)}>
                Switch it off
              </Button>
            ) : null}
          </div>
        ) : (
          <p className="text-ink-soft">Your role does not switch flows on or off.</p>
        )}
        {dirty && !(on && published) ? <p className="text-xs text-ink-soft">Save the draft first.</p> : null}
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Switch it off?"
        confirm={inIt > 0 ? "Off, and let them finish" : "Switch it off"}
        busy={off.busy}
        onConfirm={() => off.run({ id, finish: true })}
      >
        <p>Nobody comes into it any more.</p>
        {inIt > 0 ? (
          <div className="grid gap-3 pt-3">
            <p>
              {inIt} {inIt === 1 ? "person is" : "people are"} in it now. They can finish it, or get nothing
              further from this moment on.
            </p>
            <span>
              <Button type="button" tone="danger" size="small" onClick={() => off.run({ id, finish: false })}>
                Off at once, for them too
              </Button>
            </span>
          </div>
        ) : null}
      </ConfirmDialog>
    </Card>
  );
}
