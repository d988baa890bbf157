import type { ImportReport } from "@/lib/newsletter/admin/types";
import { Card } from "../kit/Card";
import { importFaults } from "./import-words";

/** What a file would do, or has done, and whom it leaves out. */
export function ReportView({ report, done }: { report: ImportReport; done: boolean }) {
  const { rows, taken, proven, left } = report;
  return (
    <Card title={done ? "Done" : "What it would do"}>
      <div role="status" className="grid gap-3 text-sm">
        <p>
          {rows === 1 ? "One line" : `${rows} lines`}.{" "}
          <strong>{done ? `${taken} get letters from now on` : `${taken} would get letters`}</strong>:{" "}
          {proven} on proof of the file, {taken - proven} on your statement.
        </p>
        {left.length > 0 ? (
          <ul className="grid gap-2">
            {left.map(({ reason, count, examples }) => (
              <li key={reason}>
                {count} left out: they {importFaults[reason]}.
                <span className="block wrap-anywhere text-xs text-ink-soft">
                  {examples.join(", ")}
                  {count > examples.length ? "…" : ""}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  );
}
