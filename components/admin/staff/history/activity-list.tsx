import Link from "next/link";
import type { Activity } from "@/lib/staff/activity/types";
import { When } from "../../kit/format/When";
import type { ListColumn, ListFilter, ListRow } from "../../kit/list/list-shape";
import { doneHead } from "./done-head";
import { FieldChanges } from "./FieldChanges";

export const activityColumns: readonly ListColumn[] = [
  { id: "what", header: "What", phone: "title" },
  { id: "thing", header: "Of what" },
  { id: "who", header: "Who" },
  { id: "when", header: "When", align: "end", sort: "at", descendingFirst: true, phone: "aside" },
];

export const sinceFilter: ListFilter = {
  name: "since",
  label: "When",
  single: true,
  options: [
    { value: "day", label: "Last 24 hours" },
    { value: "week", label: "Last 7 days" },
    { value: "month", label: "Last 30 days" },
    { value: "year", label: "Last year" },
  ],
};

/** An entry of the log as a row of the list. */
export function activityRow({ id, at, who, what, kind, thing, href, fields }: Activity): ListRow {
  return {
    id,
    label: `${what}, ${kind} ${thing}, by ${who}`,
    cells: {
      what: (
        <div className="min-w-0">
          <p className="font-medium">{doneHead(what)}</p>
          <FieldChanges fields={fields} />
        </div>
      ),
      thing: (
        <span className="break-words">
          {thing.startsWith(kind) ? null : <span className="text-ink-soft">{kind} </span>}
          {href ? (
            <Link href={href} prefetch={false} className="link">
              {thing}
            </Link>
          ) : (
            thing
          )}
        </span>
      ),
      who,
      when: <When at={at} />,
    },
  };
}
