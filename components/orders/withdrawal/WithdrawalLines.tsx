import { CircleAlert } from "lucide-react";
import { Select } from "@/components/ui/Select";
import type { WithdrawableLine } from "@/lib/orders/withdrawals/types";

type Props = {
  lines: readonly WithdrawableLine[];
  /** Pieces chosen by line id. */
  chosen: Readonly<Record<string, number>>;
  error?: string | undefined;
  question?: string;
};

/** Which pieces: a tick for a single one, a count for several. All are chosen to begin with. */
export function WithdrawalLines({ lines, chosen, error, question = "What do you withdraw from?" }: Props) {
  return (
    <fieldset
      id="lines"
      tabIndex={-1}
      aria-describedby={error ? "lines-error" : undefined}
      className="outline-none"
    >
      <legend className="pb-2 text-sm font-medium">{question}</legend>
      <ul className="divide-y border-y">
        {lines.map(({ orderLineId, title, variantTitle, left }) => {
          const name = `quantity:${orderLineId}`;
          const words = (
            <span className="min-w-0 grow wrap-anywhere">
              {title}
              {variantTitle ? <span className="block text-ink-soft">{variantTitle}</span> : null}
            </span>
          );
          return (
            <li key={orderLineId} className="py-1 text-sm">
              {left === 1 ? (
                <label className="flex min-h-13 cursor-pointer items-center gap-4 py-2">
                  <input
                    type="checkbox"
                    name={name}
                    value={1}
                    defaultChecked={(chosen[orderLineId] ?? 0) > 0}
                    className="size-5 shrink-0 accent-(--accent)"
                  />
                  {words}
                </label>
              ) : (
                <label htmlFor={name} className="flex min-h-13 items-center justify-between gap-4 py-2">
                  {words}
                  <span className="w-36 shrink-0">
                    <Select id={name} name={name} defaultValue={chosen[orderLineId] ?? 0}>
                      {Array.from({ length: left + 1 }, (_, count) => left - count).map((count) => (
                        <option key={count} value={count}>
                          {count === 0 ? "none" : count === left ? `all ${count}` : `${count} of ${left}`}
                        </option>
                      ))}
                    </Select>
                  </span>
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {error ? (
        <p id="lines-error" className="flex gap-1.5 pt-1.5 text-sm text-danger">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
