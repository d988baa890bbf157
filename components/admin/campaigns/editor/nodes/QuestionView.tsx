"use client";

import { Plus, X } from "lucide-react";
import { limits } from "@/lib/campaigns/content/types";
import { InOrder } from "@/lib/values/in-order";
import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { QuietInput } from "./QuietInput";
import { QuietWords } from "./QuietWords";

type Answer = { text: string; href: string };
type Attributes = { question: string; answers: Answer[]; reply: boolean };

/** A question to the reader, with answers to press or none but "answer this letter". */
export function QuestionView({ node, updateAttributes, ...rest }: BlockViewProps) {
  const { question, answers, reply } = node.attrs as Attributes;
  const change = (at: number, changes: Partial<Answer>) =>
    updateAttributes({ answers: answers.map((one, index) => (index === at ? { ...one, ...changes } : one)) });
  return (
    <BlockFrame of={rest} label="Question" className="bg-surface px-5 py-4">
      <QuietWords
        aria-label="Question"
        placeholder="What would you like to know?"
        maxLength={limits.question}
        value={question}
        onChange={(text) => updateAttributes({ question: text })}
        className="-mx-1.5 font-display text-[1.25rem]"
      />
      <ul className="grid gap-2 pt-2 empty:hidden">
        <InOrder of={answers}>
          {({ text, href }, at) => (
            <li className="flex items-center gap-2 rounded-m border bg-raised p-1.5">
              <div className="grid grow gap-1 sm:grid-cols-2">
                <QuietWords
                  aria-label={`Answer ${at + 1}`}
                  placeholder="An answer to press"
                  maxLength={limits.answer}
                  value={text}
                  onChange={(words) => change(at, { text: words })}
                  className="font-semibold text-accent"
                />
                <QuietInput
                  aria-label={`Where answer ${at + 1} leads`}
                  placeholder="leads to /… or https://…"
                  value={href}
                  onChange={({ target }) => change(at, { href: target.value })}
                  className="text-sm"
                />
              </div>
              <button
                type="button"
                aria-label={`Take answer ${at + 1} out`}
                className="grid size-8 shrink-0 place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-ink"
                onClick={() => updateAttributes({ answers: answers.filter((_, index) => index !== at) })}
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            </li>
          )}
        </InOrder>
      </ul>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-2 text-sm">
        {answers.length < limits.answers ? (
          <button
            type="button"
            className="inline-flex min-h-9 items-center gap-1.5 text-ink-soft hover:text-ink"
            onClick={() => updateAttributes({ answers: [...answers, { text: "", href: "" }] })}
          >
            <Plus aria-hidden="true" className="size-4" />
            Add an answer to press
          </button>
        ) : null}
        <label className="inline-flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            checked={reply}
            onChange={({ target }) => updateAttributes({ reply: target.checked })}
            className="size-4 accent-(--accent)"
          />
          “Just answer this letter”
        </label>
      </div>
    </BlockFrame>
  );
}
