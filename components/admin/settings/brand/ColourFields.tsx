"use client";

import { useEffect, useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Button } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { tryColours } from "@/lib/shop/admin/actions";
import type { ColourJudgement } from "@/lib/shop/admin/types";
import type { ColourName, Colours, Palette } from "./brand-types";
import { ColourRow } from "./ColourRow";
import { ContrastReport } from "./ContrastReport";

type Props = {
  value: Colours;
  defaults: Palette;
  error: string | undefined;
  onValue: (colours: Colours) => void;
};

const main: [ColourName, string][] = [
  ["accent", "Accent: buttons and links"],
  ["accent-strong", "Accent under the pointer"],
  ["on-accent", "Words on the accent"],
  ["paper", "Paper"],
  ["ink", "Ink"],
];
const further: [ColourName, string][] = [
  ["surface", "Quiet ground"],
  ["raised", "Raised ground"],
  ["backdrop", "Behind pictures"],
  ["ink-soft", "Soft ink"],
  ["line", "Lines"],
  ["control", "Edges of boxes"],
  ["accent-soft", "Accent ground"],
  ["success", "Good news"],
  ["success-soft", "Ground of good news"],
  ["danger", "Bad news"],
  ["danger-soft", "Ground of bad news"],
  ["notice", "Notices"],
  ["notice-soft", "Ground of notices"],
];
const labels = new Map<string, string>([...main, ...further]);

/** The shop's colours in the light and the dark scheme, and whether they can be read. */
export function ColourFields({ value, defaults, error, onValue }: Props) {
  const judgement = useJudgement(value);
  const row = ([name, label]: [ColourName, string]) => (
    <ColourRow
      key={name}
      label={label}
      value={value[name] ?? null}
      usual={defaults[name]}
      onValue={(colour) => {
        const { [name]: _, ...rest } = value;
        onValue(colour ? { ...rest, [name]: colour } : rest);
      }}
    />
  );
  return (
    <Card
      title="Colours"
      actions={
        Object.keys(value).length > 0 ? (
          <Button type="button" tone="quiet" size="small" onClick={() => onValue({})}>
            Back to the usual ones
          </Button>
        ) : null
      }
    >
      <div className="grid gap-1">
        <div
          aria-hidden="true"
          className="grid grid-cols-[minmax(0,1fr)_6.5rem_6.5rem] gap-2 text-xs text-ink-soft"
        >
          <span />
          <span>Light</span>
          <span>Dark</span>
        </div>
        {main.map(row)}
        <Disclosure summary="All the others">
          <div className="grid gap-1">{further.map(row)}</div>
        </Disclosure>
      </div>
      <ContrastReport
        judgement={judgement}
        refused={Boolean(error)}
        nameOf={(name) => labels.get(name) ?? name}
        onTake={(proposals) => {
          let next = { ...value };
          for (const { name, scheme, to } of proposals)
            next = { ...next, [name]: { ...(next[name] ?? defaults[name]), [scheme]: to } };
          onValue(next);
        }}
      />
    </Card>
  );
}

/** Which pairs cannot be read, asked a moment after the last change. */
function useJudgement(colours: Colours): ColourJudgement | null {
  const [judgement, setJudgement] = useState<ColourJudgement | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await tryColours(colours as Record<string, { light: string; dark: string }>).catch(
        () => null,
      );
      if (current && answer?.ok) setJudgement(answer.value);
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [colours]);
  return judgement;
}
