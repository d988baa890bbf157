import type { CampaignReport } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { leftOutWords } from "../left-out-words";

/** Who was not written to when their turn came, and why; and what the mail service would not take. */
export function RefusedCard({
  report: { refused, failed },
  locale,
}: {
  report: CampaignReport;
  locale: string;
}) {
  if (refused.length === 0 && failed.length === 0) return null;
  const rows = [
    ...refused.map(({ reason, count }) => ({ words: leftOutWords(reason), count })),
    ...failed.map(({ reason, count }) => ({ words: `the mail service would not take it: ${reason}`, count })),
  ];
  return (
    <Card title="Not written to">
      <ul className="grid divide-y text-sm">
        {rows.map(({ words, count }) => (
          <li key={words} className="flex items-baseline justify-between gap-3 py-1.5">
            <span className="min-w-0 wrap-anywhere">{words}</span>
            <span className="shrink-0 tabular-nums">{count.toLocaleString(locale)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
