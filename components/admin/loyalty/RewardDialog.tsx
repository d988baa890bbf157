"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { saveReward } from "@/lib/loyalty/admin/actions";
import type { RewardRow } from "@/lib/loyalty/admin/types";
import { useDeed } from "../kit/answers/use-deed";
import { Dialog } from "../kit/Dialog";

/** What a reward costs from now on, and whether it can be had. */
export function RewardDialog({ reward, onClose }: { reward: RewardRow; onClose: () => void }) {
  const [points, setPoints] = useState(String(reward.points));
  const [active, setActive] = useState(reward.active);
  const { busy, run } = useDeed(saveReward, {
    done: "The reward is saved.",
    refusals: { changed_meanwhile: "Somebody else changed it just now. Close this and look again." },
    onDone: onClose,
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<span className="inline-block first-letter:uppercase">{reward.gives}</span>}
      description="Codes that were taken stay good."
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const { id, version } = reward;
          void run({ id, version, points: Number(points.trim() || Number.NaN), active });
        }}
      >
        <Field id="points-of-reward" label="Points">
          {(wiring) => (
            <Input
              {...wiring}
              inputMode="numeric"
              value={points}
              onChange={({ target }) => setPoints(target.value)}
            />
          )}
        </Field>
        <Checkbox
          checked={active}
          onChange={({ target }) => setActive(target.checked)}
          label="Members can have it"
        />
        <Button busy={busy} className="justify-self-end">
          Save the reward
        </Button>
      </form>
    </Dialog>
  );
}
