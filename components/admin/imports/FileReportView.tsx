import { Notice } from "@/components/ui/Notice";
import type { FileReport } from "@/lib/catalogue/admin/imports/schema";
import { StatTile } from "../kit/StatTile";

type Props = { report: FileReport; done: boolean };

const outcomes = { created: "New", updated: "Changed", unchanged: "As they are" } as const;

/** What a file comes to: how many of each kind, the rows that are refused with line and reason, and the first of the others. */
export function FileReportView({ report, done }: Props) {
  const { created, updated, unchanged, failed, problems, problemCount, examples, rows, products } = report;
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">
        {report.format === "shopify" ? "Shopify’s form" : "WooCommerce’s form"},{" "}
        {report.encoding.toUpperCase()}: {rows} {rows === 1 ? "row" : "rows"}, {products}{" "}
        {products === 1 ? "product" : "products"}.
      </p>
      {report.cancelled ? (
        <Notice kind="notice">
          Broken off before the end. {done ? "What was saved by then stays." : null}
        </Notice>
      ) : null}
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        <StatTile label="New" value={created} />
        <StatTile label="Changed" value={updated} />
        <StatTile label="As they are" value={unchanged} />
        <StatTile label="Refused" value={failed} />
      </div>
      {problemCount > 0 ? (
        <section aria-label="Rows with a problem">
          <h3 className="pb-2 font-semibold">
            {problemCount === 1 ? "One row has a problem" : `${problemCount} rows have a problem`}
          </h3>
          <ul className="text-sm">
            {problems.slice(0, 200).map(({ line, handle, reason }) => (
              <li
                key={`${line} ${handle} ${reason}`}
                className="grid grid-cols-[5rem_minmax(0,1fr)] gap-3 border-b py-1.5 last:border-b-0"
              >
                <span className="text-ink-soft tabular-nums">Line {line}</span>
                <span className="min-w-0 break-words">
                  {handle ? <span className="font-medium">{handle}: </span> : null}
                  {reason}
                </span>
              </li>
            ))}
          </ul>
          {problemCount > 200 ? (
            <p className="pt-2 text-xs text-ink-soft">
              and {problemCount - 200} more; the first {problems.length} are kept
            </p>
          ) : null}
        </section>
      ) : null}
      {(["created", "updated", "unchanged"] as const).map((outcome) => {
        const some = examples.filter((example) => example.outcome === outcome);
        if (some.length === 0) return null;
        return (
          <details key={outcome} open={outcome !== "unchanged" && some.length <= 12}>
            <summary className="cursor-pointer text-sm font-semibold">
              {outcomes[outcome]}
              {some.length < report[outcome] ? `, the first ${some.length} of ${report[outcome]}` : ""}
            </summary>
            <ul className="grid gap-x-6 pt-2 text-sm sm:grid-cols-2">
              {some.map(({ line, handle }) => (
                <li key={handle} className="flex justify-between gap-3 border-b py-1">
                  <span className="min-w-0 truncate">{handle}</span>
                  <span className="shrink-0 text-ink-soft tabular-nums">line {line}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
