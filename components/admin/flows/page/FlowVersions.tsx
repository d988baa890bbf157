import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import type { FlowVersionRow } from "@/lib/flows/admin/types";

/** The versions of a flow, who published them, and how many are still on their way through each. */
export function FlowVersions({ versions }: { versions: readonly FlowVersionRow[] }) {
  if (versions.length === 0) return null;
  return (
    <Card title="Versions">
      <ol className="grid divide-y text-sm">
        {versions.map(({ number, publishedAt, publishedBy, inIt }) => (
          <li key={number} className="flex items-baseline justify-between gap-3 py-1.5">
            <span className="min-w-0">
              <span className="font-medium">Version {number}</span>{" "}
              <span className="text-ink-soft">
                by {publishedBy}, <When at={publishedAt} within />
              </span>
            </span>
            <span className="shrink-0 text-xs text-ink-soft tabular-nums">{inIt} in it</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
