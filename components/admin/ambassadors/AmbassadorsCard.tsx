import Link from "next/link";
import type { AmbassadorRow } from "@/lib/referrals/admin/ambassadors/types";
import { Card } from "../kit/Card";
import { Money } from "../kit/format/Money";
import { StateBadge } from "../kit/StateBadge";
import { InviteButton } from "./InviteButton";
import { stateWords } from "./state-words";

type Props = { ambassadors: readonly AmbassadorRow[]; more: boolean; mayInvite: boolean };

/** Who is, was or was asked to be an ambassador, by what their code brought; where they are many the first of them. */
export function AmbassadorsCard({ ambassadors, more, mayInvite }: Props) {
  return (
    <Card title="Ambassadors" actions={mayInvite ? <InviteButton /> : undefined}>
      {ambassadors.length === 0 ? (
        <p className="text-sm text-ink-soft">
          Nobody yet. Invite somebody who speaks of you already, or wait until somebody asks.
        </p>
      ) : (
        <ul className="divide-y">
          {ambassadors.map(({ id, name, word, state, visits, orders, goods, waits }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 text-sm">
              <span className="min-w-0">
                <Link className="link font-medium" href={`/admin/referrals/ambassadors/${id}`}>
                  {name}
                </Link>
                {word ? <span className="pl-2 text-ink-soft">{word.toUpperCase()}</span> : null}
              </span>
              <span className="flex flex-wrap items-center gap-x-5 gap-y-1">
                {waits ? <StateBadge tone="notice">Page to be read</StateBadge> : null}
                {state === "active" ? null : (
                  <StateBadge tone={stateWords[state].tone}>{stateWords[state].words}</StateBadge>
                )}
                {state === "invited" ? null : (
                  <span className="text-ink-soft tabular-nums">
                    {visits} opened, {orders} ordered, <Money amount={goods} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more ? (
        <p className="border-t pt-3 text-sm">
          <Link className="link" href="/admin/referrals/ambassadors/all">
            All ambassadors
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
