"use client";

import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { Button } from "@/components/ui/Button";
import { Textarea } from "@/components/ui/Textarea";
import { answerQuestion, closeQuestion } from "@/lib/orders/admin/actions";
import type { DetailQuestion } from "@/lib/orders/admin/types";
import { useAct } from "../kit/answers/use-act";

const refusals = { already_settled: "Somebody answered this meanwhile." };

/** Questions that wait for an answer; it goes out by letter. */
export function QuestionList({ questions }: { questions: readonly DetailQuestion[] }) {
  const open = questions.filter(({ settledAt }) => settledAt === null);
  return open.map((question) => <Question key={question.id} {...question} />);
}

function Question({ id, message, askedAt }: DetailQuestion) {
  const [answer, setAnswer] = useState("");
  const { busy, act } = useAct(refusals);
  return (
    <Card title="A question waits">
      <blockquote className="rounded-m bg-surface px-4 py-3 text-sm whitespace-pre-line wrap-anywhere">
        {message}
      </blockquote>
      <p className="pt-1.5 pb-4 text-xs text-ink-soft">
        Asked <When at={askedAt} within />
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(
            () => answerQuestion({ helpRequestId: id, answer }),
            "The answer is on its way by letter.",
          );
        }}
      >
        <label htmlFor={`answer-${id}`} className="block pb-1.5 text-sm font-medium">
          Your answer
        </label>
        <Textarea
          id={`answer-${id}`}
          rows={5}
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
        />
        <div className="flex flex-wrap gap-2 pt-3">
          <Button busy={busy} disabled={answer.trim() === ""}>
            Send the answer
          </Button>
          <Button
            type="button"
            tone="quiet"
            onClick={() => act(() => closeQuestion({ helpRequestId: id }), "Closed without a letter.")}
          >
            Needs no answer
          </Button>
        </div>
      </form>
    </Card>
  );
}
