"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { savePointsCorrection } from "@/lib/loyalty/admin/actions";
import type { CustomerPoints } from "@/lib/loyalty/admin/types";
import { useDeed } from "../kit/answers/use-deed";
import { Card } from "../kit/Card";
import { Facts } from "../kit/Facts";
import { useShopFormat } from "../kit/format/ShopFormat";

const refusals = {
  too_few: "There are not as many points to take.",
  moved: "Their points have moved since this page was opened. Open it again and look.",
  left: "They left the programme.",
  no_account: "A guest has no points: they need an account.",
};

/** A customer's points, and the way to correct them for a reason they read. */
export function CustomerPointsCard({ customerId, points }: { customerId: string; points: CustomerPoints }) {
  const { locale } = useShopFormat();
  const [change, setChange] = useState("");
  const [note, setNote] = useState("");
  const { busy, run } = useDeed(savePointsCorrection, {
    refusals,
    done: "The points are corrected.",
    onDone: () => {
      setChange("");
      setNote("");
    },
  });
  const { available, pending, hasAccount, on, mayCorrect } = points;
  if (!on && available + pending === 0) return null;
  const number = new Intl.NumberFormat(locale);
  const typed = /^[+-−]?\d{1,7}$/.test(change.trim()) ? Number(change.trim().replace("−", "-")) : Number.NaN;
  return (
    <Card title="Points">
      <Facts
        items={[
          { label: "To spend", value: number.format(available) },
          { label: "Waiting", value: number.format(pending) },
        ]}
      />
      {mayCorrect && hasAccount ? (
        <form
          className="grid gap-3 pt-4"
          onSubmit={(event) => {
            event.preventDefault();
            void run({ customerId, seen: available, points: typed, note });
          }}
        >
          <Field id="points-change" label="Correct by" hint="With a minus to take points away.">
            {(wiring) => (
              <Input
                {...wiring}
                inputMode="text"
                value={change}
                onChange={({ target }) => setChange(target.value)}
              />
            )}
          </Field>
          {change ? (
            <>
              <Field id="points-note" label="Why" hint="The customer reads it in their statement.">
                {(wiring) => (
                  <Input
                    {...wiring}
                    maxLength={300}
                    value={note}
                    onChange={({ target }) => setNote(target.value)}
                  />
                )}
              </Field>
              <Button tone="quiet" busy={busy} className="justify-self-end">
                Correct the points
              </Button>
            </>
          ) : null}
        </form>
      ) : null}
    </Card>
  );
}
