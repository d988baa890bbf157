"use client";

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";
import { Textarea } from "@/components/ui/Textarea";
import { ask } from "@/lib/orders/help/actions";
import type { HelpState } from "@/lib/orders/help/types";

const blank: HelpState = { sent: false, message: "", error: null, attempt: 0 };

/** A question about this order. Works without script; with it, focus goes to the news. */
export function HelpForm({ signed, email }: { signed: string; email: string }) {
  const [state, act, busy] = useActionState(ask, blank);
  const news = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.sent) news.current?.focus();
    else if (state.attempt > 0) document.getElementById("message")?.focus();
  }, [state]);
  if (state.sent)
    return (
      <div ref={news} tabIndex={-1} className="outline-none">
        <Notice kind="success" role="status" title="Your question is with us.">
          A person answers by mail to {email}. A copy of what you wrote has gone there too.
        </Notice>
      </div>
    );
  return (
    <form action={act} noValidate className="max-w-xl space-y-4">
      <input type="hidden" name="order" value={signed} />
      <Field
        id="message"
        label="What can we do for you?"
        hint={`The answer comes by mail to ${email}.`}
        error={state.error}
        required
      >
        {(wiring) => (
          <Textarea
            {...wiring}
            key={state.attempt}
            name="message"
            rows={5}
            maxLength={4000}
            defaultValue={state.message}
          />
        )}
      </Field>
      <Button tone="quiet" busy={busy}>
        Send the question
      </Button>
    </form>
  );
}
