import type { ChangedField, ShownValue } from "@/lib/staff/activity/types";
import { Money } from "../../kit/format/Money";
import { When } from "../../kit/format/When";

const shownAtOnce = 3;

/** What a change did, field by field: the old value struck through, the new one beside it. */
export function FieldChanges({ fields }: { fields: readonly ChangedField[] }) {
  const rest = fields.slice(shownAtOnce);
  return (
    <div className="text-xs text-ink-soft">
      <Lines fields={fields.slice(0, shownAtOnce)} />
      {rest.length > 0 ? (
        <details>
          <summary className="inline-block min-h-6 underline underline-offset-2">
            {rest.length === 1 ? "One more field" : `${rest.length} more fields`}
          </summary>
          <Lines fields={rest} />
        </details>
      ) : null}
    </div>
  );
}

function Lines({ fields }: { fields: readonly ChangedField[] }) {
  return fields.map(({ field, before, after }) => (
    <p key={field} className="break-words">
      {field}:{" "}
      {before ? (
        <del>
          <Value value={before} />
        </del>
      ) : null}
      {before && after ? <span aria-hidden="true"> → </span> : null}
      {after ? (
        <ins className="text-ink no-underline">
          <Value value={after} />
        </ins>
      ) : before ? null : (
        "nothing"
      )}
    </p>
  ));
}

function Value({ value }: { value: ShownValue }) {
  if (value.kind === "moment") return <When at={value.at} />;
  if (value.kind === "money") return <Money amount={value.amount} />;
  return value.text.length > 160 ? `${value.text.slice(0, 160)}…` : value.text;
}
