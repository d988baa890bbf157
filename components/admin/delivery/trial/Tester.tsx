"use client";

import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { tryPlan } from "@/lib/delivery/admin/actions";
import type { DeliveryPlan, DeliveryTrial, TryDelivery } from "@/lib/delivery/admin/types";
import { CountrySelect } from "../CountrySelect";
import { FigureInput } from "../FigureInput";
import { useFigures } from "../use-figures";
import { TrialResult } from "./TrialResult";

type Props = { draft: DeliveryPlan | null; home: string; moment: string };
type Question = Omit<TryDelivery, "plan">;
type Outcome = { trial: DeliveryTrial; ofDraft: boolean } | { problem: string };

/** Asks what a visitor would be offered, of the saved plan or of the one being written. */
export function Tester({ draft, home, moment }: Props) {
  const { money, weight } = useFigures();
  const [question, setQuestion] = useState<Question>({
    country: home,
    postcode: "",
    weightGrams: 1000,
    subtotal: 3000,
    moment,
  });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Question>) => setQuestion((old) => ({ ...old, ...change }));
  const ask = async () => {
    setBusy(true);
    const answer = await tryPlan({ ...question, plan: draft }).catch(() => null);
    setBusy(false);
    if (answer?.ok) return setOutcome({ trial: answer.value, ofDraft: draft !== null });
    const problem =
      answer?.reason === "no_postcode"
        ? "That is no postcode of this country."
        : answer?.reason === "invalid"
          ? draft
            ? "The draft has fields that need another look first, or a figure here is none."
            : "One of these is no figure."
          : "The server did not answer.";
    setOutcome({ problem });
  };
  return (
    <Card title="Try it">
      <div className="grid gap-3">
        <p className="text-sm text-ink-soft">
          {draft ? "Answers for the plan as it stands here, not saved yet." : "Answers as the shop does now."}
        </p>
        <Field id="try-country" label="Country">
          {(wiring) => (
            <CountrySelect {...wiring} value={question.country} onValue={(country) => set({ country })} />
          )}
        </Field>
        <Field id="try-postcode" label="Postcode" optional>
          {(wiring) => (
            <Input
              {...wiring}
              autoComplete="off"
              value={question.postcode}
              onChange={({ target }) => set({ postcode: target.value })}
              onKeyDown={(event) => {
                // Enter asks here and does not save the plan around it.
                if (event.key !== "Enter") return;
                event.preventDefault();
                void ask();
              }}
            />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field id="try-weight" label="Weight">
            {(wiring) => (
              <FigureInput
                {...weight}
                {...wiring}
                value={question.weightGrams}
                onValue={(weightGrams) => set({ weightGrams: weightGrams ?? 0 })}
              />
            )}
          </Field>
          <Field id="try-subtotal" label="Basket">
            {(wiring) => (
              <FigureInput
                {...money}
                {...wiring}
                value={question.subtotal}
                onValue={(subtotal) => set({ subtotal: subtotal ?? 0 })}
              />
            )}
          </Field>
        </div>
        <Field id="try-moment" label="Ordered at">
          {(wiring) => (
            <Input
              {...wiring}
              type="datetime-local"
              value={question.moment}
              onChange={({ target }) => set({ moment: target.value })}
            />
          )}
        </Field>
        <Button type="button" tone="quiet" busy={busy} onClick={ask}>
          Show what is offered
        </Button>
        <div role="status" className="empty:hidden">
          {outcome && "problem" in outcome ? <p className="text-sm text-danger">{outcome.problem}</p> : null}
          {outcome && "trial" in outcome ? <TrialResult {...outcome} /> : null}
        </div>
      </div>
    </Card>
  );
}
