"use client";

import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";

const steps = [
  { id: "write", label: "Write" },
  { id: "who", label: "Who" },
  { id: "check", label: "Check" },
  { id: "send", label: "Send" },
];

/** The way from writing to sending; of a letter that is on its way, the report comes first and the others can be read. */
export function CampaignSteps({ id, draft }: { id: string; draft: boolean }) {
  const here = usePathname().split("/")[4] ?? "report";
  const shown = draft
    ? steps
    : [
        { id: "report", label: "Report" },
        { id: "write", label: "What it says" },
        { id: "who", label: "Who" },
      ];
  return (
    <nav aria-label="Campaign" className="pb-4">
      <ol className="flex flex-wrap items-center gap-y-1">
        {shown.map(({ id: step, label }, at) => (
          <li key={step} className="flex items-center">
            {draft && at > 0 ? (
              <ChevronRight aria-hidden="true" className="size-3.5 shrink-0 text-ink-soft" />
            ) : null}
            <Link
              href={step === "report" ? `/admin/campaigns/${id}` : `/admin/campaigns/${id}/${step}`}
              prefetch={false}
              aria-current={step === here ? "page" : undefined}
              className={clsx(
                "inline-flex min-h-9 items-center gap-2 rounded-m px-2.5 text-sm pointer-coarse:min-h-11",
                step === here
                  ? "bg-surface font-medium text-ink"
                  : "text-ink-soft hover:bg-surface hover:text-ink",
              )}
            >
              {draft ? (
                <span aria-hidden="true" className="text-xs text-ink-soft tabular-nums">
                  {at + 1}
                </span>
              ) : null}
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
