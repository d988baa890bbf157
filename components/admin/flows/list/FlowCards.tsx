import Link from "next/link";
import { shareWords } from "@/components/admin/campaigns/report/share-words";
import { Card } from "@/components/admin/kit/Card";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import type { FlowRow } from "@/lib/flows/admin/types";
import { startWords } from "../words/start-words";

type Named = readonly { readonly value: string; readonly label: string }[];
type Props = { flows: readonly FlowRow[]; segments: Named; locale: string };

/** All flows, with what begins each and what came of it. */
export function FlowCards({ flows, segments, locale }: Props) {
  return (
    <Card padded={false}>
      <ul className="divide-y">
        {flows.map((flow) => (
          <li
            key={flow.id}
            className="relative flex flex-wrap items-start justify-between gap-x-8 gap-y-2 px-4 py-3.5 hover:bg-surface sm:px-5"
          >
            <div className="min-w-0 grow basis-72">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Link
                  href={`/admin/flows/${flow.id}`}
                  prefetch={false}
                  className="font-medium after:absolute after:inset-0"
                >
                  {flow.name}
                </Link>
                <StateBadge tone={flow.on ? "success" : "plain"}>{flow.on ? "On" : "Off"}</StateBadge>
              </p>
              <p className="pt-0.5 text-sm">When {startWords(flow.plan.start, segments)}.</p>
              {flow.description ? <p className="pt-0.5 text-sm text-ink-soft">{flow.description}</p> : null}
            </div>
            {flow.figures ? <Figures figures={flow.figures} locale={locale} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Figures({ figures, locale }: { figures: NonNullable<FlowRow["figures"]>; locale: string }) {
  const { inIt, written, followed, treated, held } = figures;
  const share = ({ people, bought }: typeof treated) =>
    people > 0 ? shareWords(bought / people, locale) : "–";
  const shown = [
    ["In it now", inIt.toLocaleString(locale)],
    ["Written to", written.toLocaleString(locale)],
    ["Followed a link", written > 0 ? shareWords(followed / written, locale) : "–"],
    ["Bought after", share(treated)],
    ["Held out", share(held)],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt className="text-xs text-ink-soft">{label}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
