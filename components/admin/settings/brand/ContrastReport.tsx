"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { ColourJudgement } from "@/lib/shop/admin/types";

type Props = {
  judgement: ColourJudgement | null;
  /** The server refused to save them. */
  refused: boolean;
  nameOf: (name: string) => string;
  onTake: (proposals: ColourJudgement["proposals"]) => void;
};

const mostShown = 6;

/** Which pairs of colours cannot be read, and the nearest shades that could. */
export function ContrastReport({ judgement, refused, nameOf, onTake }: Props) {
  if (!judgement) return null;
  const { faults, proposals } = judgement;
  if (faults.length === 0)
    return (
      <p role="status" className="mt-4 flex gap-2 text-sm text-success">
        <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        Every pair can be read, in light and in dark.
      </p>
    );
  return (
    <div
      role={refused ? "alert" : "status"}
      className="mt-4 grid gap-3 rounded-m bg-danger-soft px-4 py-3 text-sm"
    >
      <p className="flex gap-2 font-medium">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-danger" />
        {faults.length === 1 ? "One pair cannot be read" : `${faults.length} pairs cannot be read`} and will
        not be saved.
      </p>
      <ul className="grid gap-1">
        {faults.slice(0, mostShown).map(({ front, ground, scheme, found, least }) => (
          <li key={`${front} ${ground} ${scheme}`}>
            {nameOf(front)} on {nameOf(ground).toLowerCase()}, {scheme}: {found.toFixed(1)}, at least {least}{" "}
            is needed
          </li>
        ))}
        {faults.length > mostShown ? <li>and {faults.length - mostShown} more</li> : null}
      </ul>
      {proposals.length > 0 ? (
        <>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {proposals.map(({ name, scheme, from, to }) => (
              <span key={`${name} ${scheme}`} className="inline-flex items-center gap-1.5">
                <Swatch hex={from} /> → <Swatch hex={to} />
                <span className="font-mono text-xs">{to}</span>
                <span>
                  {nameOf(name)}, {scheme}
                </span>
              </span>
            ))}
          </p>
          <Button type="button" size="small" className="justify-self-start" onClick={() => onTake(proposals)}>
            Take the nearest that can be read
          </Button>
        </>
      ) : null}
    </div>
  );
}

function Swatch({ hex }: { hex: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-5 rounded-(--radius-s) border"
      style={{ background: hex }}
    />
  );
}
