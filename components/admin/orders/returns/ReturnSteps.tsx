"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { LinkButton } from "@/components/ui/LinkButton";
import { Textarea } from "@/components/ui/Textarea";
import { beginExchange } from "@/lib/orders/drafts/actions";
import { approve, close, decline } from "@/lib/orders/returns/admin/actions";
import type { ReturnDetail } from "@/lib/orders/returns/admin/types";
import { useAct } from "../../kit/answers/use-act";
import { ReceiveForm } from "./ReceiveForm";

const refusals = { not_allowed: "Somebody moved this return on meanwhile." };

/** What comes next for a return: an answer, its arrival, or how it is settled. */
export function ReturnSteps({ found }: { found: ReturnDetail }) {
  const { id, state, orderId, next, usualInstructions, exchangeDraftId } = found;
  const router = useRouter();
  const [words, setWords] = useState(usualInstructions);
  const { busy, act } = useAct(refusals);
  const answer = { returnId: id, instructions: words };
  const end = (
    <Button
      type="button"
      tone="quiet"
      busy={busy}
      onClick={() => act(() => close({ returnId: id }), "The return is closed.")}
    >
      Close it
    </Button>
  );
  if (next.includes("approved"))
    return (
      <Card title={state === "declined" ? "Agree to it after all" : "Answer"}>
        <Field
          id="return-words"
          label="What the customer is told"
          hint="It goes into the letter, and onto the page of the order."
        >
          {(wiring) => (
            <Textarea {...wiring} rows={7} value={words} onChange={({ target }) => setWords(target.value)} />
          )}
        </Field>
        <div className="flex flex-wrap gap-2 pt-4">
          <Button
            type="button"
            busy={busy}
            onClick={() => act(() => approve(answer), "Agreed; the customer is told how to send it.")}
          >
            Agree
          </Button>
          {next.includes("declined") ? (
            <Button
              type="button"
              tone="danger"
              busy={busy}
              onClick={() => act(() => decline(answer), "Declined; the customer is told why.")}
            >
              Decline with these words
            </Button>
          ) : null}
          {end}
        </div>
      </Card>
    );
  if (next.includes("received")) return <ReceiveForm found={found} end={end} />;
  return (
    <Card title="Settle it">
      <p className="pb-4 text-sm text-ink-soft">
        Pay back what came back, or send something else for it: what that costs more is asked for by a link,
        what it costs less is refunded.
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/admin/orders/${orderId}/refund?return=${id}`}>Refund</LinkButton>
        {exchangeDraftId ? (
          <LinkButton href={`/admin/orders/drafts/${exchangeDraftId}`} tone="quiet">
            Go on with the exchange
          </LinkButton>
        ) : (
          <Button
            type="button"
            tone="quiet"
            busy={busy}
            onClick={async () => {
              const done = await act(
                () => beginExchange({ returnId: id }),
                "A draft for the exchange is begun.",
              );
              if (done) router.push(`/admin/orders/drafts/${done.value.draftId}`);
            }}
          >
            Exchange
          </Button>
        )}
        {end}
      </div>
    </Card>
  );
}
