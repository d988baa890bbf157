"use client";

import { useState } from "react";
import { refusalWords } from "@/components/admin/kit/answers/refusal-words";
import { Card } from "@/components/admin/kit/Card";
import { Facts } from "@/components/admin/kit/Facts";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Button } from "@/components/ui/Button";
import { simulateFlow } from "@/lib/flows/admin/actions";
import type { FlowPlan, Simulation } from "@/lib/flows/admin/types";
import { reasonWords } from "../words/ending-words";

/** What the flow as it is being written would have done in the last thirty days. Nothing is sent. */
export function SimulationCard({ id, plan }: { id: string; plan: FlowPlan }) {
  const { locale } = useShopFormat();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [shown, setShown] = useState<{ of: string; found: Simulation } | null>(null);
  const of = JSON.stringify(plan);
  const number = (value: number) => value.toLocaleString(locale);
  const simulate = async () => {
    setBusy(true);
    const answer = await simulateFlow({ id, plan }).catch(() => null);
    setBusy(false);
    if (answer?.ok) setShown({ of, found: answer.value });
    setFault(answer?.ok ? null : answer ? refusalWords(answer) : "It could not be gone through; try again.");
  };
  const found = shown?.found;
  return (
    <Card title="The last thirty days">
      <div role="status" aria-busy={busy} className="grid gap-3 text-sm">
        {found ? (
          <>
            <p>
              It would have written to <strong className="tabular-nums">{number(found.written)}</strong>{" "}
              {found.written === 1 ? "person" : "people"}
              {found.people > found.written ? (
                <>
                  {" "}
                  of <span className="tabular-nums">{number(found.people)}</span> to whom it happened
                </>
              ) : null}
              .
            </p>
            {found.people === 0 ? (
              <p className="text-ink-soft">What begins it did not happen to anybody in that time.</p>
            ) : null}
            {found.written > 0 ? (
              <Facts
                items={found.letters.map(({ name, count }) => ({ label: name, value: number(count) }))}
              />
            ) : null}
            {found.notWritten.length > 0 ? (
              <>
                <h3 className="font-medium">Not written to</h3>
                <Facts
                  items={found.notWritten.map(({ reason, count }) => ({
                    label: reasonWords(reason),
                    value: number(count),
                  }))}
                />
              </>
            ) : null}
            {shown.of === of ? null : <p className="text-ink-soft">It was changed since.</p>}
            <p className="text-xs text-ink-soft">
              Consent, segments and rules as they are today; purchases, returns and questions as they
              happened. Nights, full days and the limit on letters put some off.
              {plan.start.kind === "browsed"
                ? " Of each thing only the last look is kept, so there may have been more."
                : ""}
            </p>
          </>
        ) : (
          <p className="text-ink-soft">
            Goes through everything that happened, and says whom this draft would have written to. Nothing is
            sent.
          </p>
        )}
        {fault ? <p className="text-danger">{fault}</p> : null}
        <div>
          <Button type="button" tone="quiet" busy={busy} onClick={simulate}>
            {found ? "Simulate again" : "Simulate"}
          </Button>
        </div>
      </div>
    </Card>
  );
}
