"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import type { Wording } from "@/lib/campaigns/content/schema";
import { sendTestLetter } from "@/lib/campaigns/writing/actions";
import type { WritingDesk } from "@/lib/campaigns/writing/types";
import { useAct } from "../../kit/answers/use-act";
import { Dialog } from "../../kit/Dialog";

type Props = {
  campaignId: string;
  wording: Wording;
  staff: WritingDesk["staff"];
  onClose: () => void;
};

/** Sends the letter as it stands to those who work here. */
export function TestDialog({ campaignId, wording, staff, onClose }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    staff.flatMap(({ id, self }) => (self ? [id] : [])),
  );
  const [key] = useState(() => crypto.randomUUID());
  const { busy, act } = useAct();
  const send = async () => {
    const done = await act(
      () => sendTestLetter({ campaignId, wording, staffIds: [...chosen], key }),
      ({ sent }) => (sent === 1 ? "Sent. Look in the mailbox." : `Sent to ${sent} of you.`),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Send a test"
      description="Only to people who work here. Its subject begins with “Test”, and personal parts show examples."
      footer={
        <Button type="button" busy={busy} disabled={chosen.length === 0} onClick={() => void send()}>
          Send the test
        </Button>
      }
    >
      <fieldset>
        <legend className="sr-only">Who gets it</legend>
        {staff.map(({ id, name, self }) => (
          <Checkbox
            key={id}
            label={self ? `${name} (you)` : name}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
      </fieldset>
    </Dialog>
  );
}
