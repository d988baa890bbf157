"use client";

import { type ReactNode, useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Select } from "@/components/ui/Select";
import { receive } from "@/lib/orders/returns/admin/actions";
import type { ReturnDetail } from "@/lib/orders/returns/admin/types";
import { useAct } from "../../kit/answers/use-act";

const refusals = {
  not_allowed: "Somebody noted this meanwhile.",
  too_many: "That is more than was to come back.",
};

/** What came back of a return, line by line, and what of it can be sold again. */
export function ReceiveForm({ found, end }: { found: ReturnDetail; end: ReactNode }) {
  const [counts, setCounts] = useState<Readonly<Record<string, { received: number; restocked: number }>>>(
    Object.fromEntries(
      found.lines.map(({ orderLineId, quantity }) => [
        orderLineId,
        { received: quantity, restocked: quantity },
      ]),
    ),
  );
  const { busy, act } = useAct(refusals);
  return (
    <Card title="When it arrives">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const lines = Object.entries(counts).map(([orderLineId, count]) => ({ orderLineId, ...count }));
          void act(
            () => receive({ returnId: found.id, lines }),
            "Noted; the customer hears that it has arrived.",
          );
        }}
      >
        <ul className="grid gap-4">
          {found.lines.map(({ orderLineId, title, quantity }) => {
            const { received, restocked } = counts[orderLineId] ?? { received: 0, restocked: 0 };
            return (
              <li key={orderLineId} className="grid grid-cols-2 items-end gap-3">
                <p className="col-span-2 text-sm font-medium">{title}</p>
                <Field id={`received-${orderLineId}`} label="Came back">
                  {(wiring) => (
                    <Count
                      {...wiring}
                      most={quantity}
                      value={received}
                      onChange={(count) =>
                        setCounts({
                          ...counts,
                          [orderLineId]: { received: count, restocked: Math.min(restocked, count) },
                        })
                      }
                    />
                  )}
                </Field>
                <Field id={`restocked-${orderLineId}`} label="Back on the shelf">
                  {(wiring) => (
                    <Count
                      {...wiring}
                      most={received}
                      value={restocked}
                      onChange={(count) =>
                        setCounts({ ...counts, [orderLineId]: { received, restocked: count } })
                      }
                    />
                  )}
                </Field>
              </li>
            );
          })}
        </ul>
        <div className="flex flex-wrap gap-2 pt-5">
          <Button busy={busy}>It has arrived</Button>
          {end}
        </div>
      </form>
    </Card>
  );
}

type CountProps = { id: string; most: number; value: number; onChange: (count: number) => void };

function Count({ id, most, value, onChange }: CountProps) {
  return (
    <Select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
      {Array.from({ length: most + 1 }, (_, count) => count).map((count) => (
        <option key={count} value={count}>
          {count}
        </option>
      ))}
    </Select>
  );
}
