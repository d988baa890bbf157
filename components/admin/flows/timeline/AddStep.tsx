"use client";

import { GitFork, Mail, OctagonX, Plus, Split, Sunrise, Timer } from "lucide-react";
import { Menu } from "@/components/admin/kit/Menu";
import type { Step } from "@/lib/flows/admin/types";
import { newStep, type StepKind } from "./new-step";

const kinds: readonly { kind: StepKind; label: string; hint: string; icon: typeof Mail }[] = [
  { kind: "letter", label: "A letter", hint: "Written to the reader", icon: Mail },
  { kind: "wait", label: "A wait", hint: "Minutes, hours or days", icon: Timer },
  { kind: "until", label: "Until an hour", hint: "By the reader's own clock", icon: Sunrise },
  { kind: "condition", label: "A question", hint: "Two ways on: yes and no", icon: GitFork },
  { kind: "split", label: "A split", hint: "Some one way, some the other, by lot", icon: Split },
  { kind: "end", label: "The end", hint: "Nothing further on this way", icon: OctagonX },
];

/** The button between two steps that adds another there. */
export function AddStep({ place, onAdd }: { place: string; onAdd: (step: Step) => void }) {
  return (
    <Menu
      label={`Add a step ${place}`}
      align="start"
      trigger={
        <button
          type="button"
          className="inline-flex min-h-8 items-center gap-1 rounded-full border bg-raised px-2.5 text-xs text-ink-soft hover:border-control hover:text-ink disabled:opacity-55 pointer-coarse:min-h-11"
        >
          <Plus aria-hidden="true" className="size-3.5" /> Add
        </button>
      }
      items={kinds.map(({ kind, label, hint, icon: Icon }) => ({
        ...{ label, hint, icon: <Icon aria-hidden="true" className="size-4" /> },
        onSelect: () => onAdd(newStep(kind, `${kind}-${crypto.randomUUID().slice(0, 8)}`)),
      }))}
    />
  );
}
