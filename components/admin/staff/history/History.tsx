import Link from "next/link";
import type { Activity } from "@/lib/staff/activity/types";
import { Card } from "../../kit/Card";
import { When } from "../../kit/format/When";
import { doneHead } from "./done-head";
import { FieldChanges } from "./FieldChanges";

type Props = {
  entries: readonly Activity[];
  /** Id of the thing, for the way to the whole log. */
  id: string;
};

/** What was done to the thing of this page. Nothing at all for those who may not read the log. */
export function History({ entries, id }: Props) {
  const [first] = entries;
  if (!first) return null;
  const log = `/admin/activity?kind=${first.entity}&thing=${encodeURIComponent(id)}`;
  return (
    <Card
      title="History"
      actions={
        <Link href={log} prefetch={false} className="link text-sm">
          All of it
        </Link>
      }
    >
      <ol className="grid gap-3 text-sm">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>
              <span className="font-medium">{doneHead(entry.what)}</span>{" "}
              <span className="text-ink-soft">
                by {entry.who}, <When at={entry.at} within />
              </span>
            </p>
            <FieldChanges fields={entry.fields} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
