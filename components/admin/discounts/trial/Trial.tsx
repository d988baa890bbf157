import type { BasketTrial } from "@/lib/basket/admin/types";
import { StateBadge } from "../../kit/StateBadge";

/** What a tried basket would pay, line by line, and why. */
export function Trial({ trial }: { trial: BasketTrial }) {
  return (
    <div className="grid gap-4 border-t pt-4 text-sm" data-testid="trial">
      <ul className="grid gap-2">
        {trial.lines.map((line) => (
          <li key={line.key} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
            <span>
              {line.quantity} × {line.name}
            </span>
            <span className="tabular-nums">{line.total}</span>
            {line.off.map(({ name, amount }) => (
              <span key={name} className="col-span-2 text-xs text-ink-soft">
                {line.full} {amount} · {name}
              </span>
            ))}
            {line.gift ? <span className="col-span-2 text-xs text-ink-soft">A gift</span> : null}
          </li>
        ))}
      </ul>
      {trial.unavailable.length > 0 ? (
        <p className="text-notice">Cannot be bought now: {trial.unavailable.join("; ")}.</p>
      ) : null}
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 border-t pt-3">
        {trial.sums.map(({ label, amount }) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="text-right tabular-nums">{amount}</dd>
          </div>
        ))}
        <dt className="font-medium">Paid</dt>
        <dd className="text-right font-medium tabular-nums">{trial.total}</dd>
      </dl>
      {trial.applied.length > 0 ? (
        <ul className="grid gap-1.5">
          {trial.applied.map(({ name, gives, draft }) => (
            <li key={name} className="flex flex-wrap items-center gap-2">
              <StateBadge tone="success">Counts</StateBadge>
              <span>
                {name}: {gives}
              </span>
              {draft ? <span className="text-xs text-ink-soft">this one</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>No discount counts.</p>
      )}
      {trial.together ? <p>{trial.together}</p> : null}
      {trial.refused.length > 0 ? (
        <ul className="grid gap-1 text-ink-soft">
          {trial.refused.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {trial.hint ? <p className="text-ink-soft">The basket says: “{trial.hint}”</p> : null}
    </div>
  );
}
