"use client";

import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { sendLetterAgain } from "@/lib/mail/health/actions";
import type { TroubledLetter } from "@/lib/mail/health/types";
import { retryStripeEvent } from "@/lib/payments/health/actions";
import type { WaitingEvent } from "@/lib/payments/health/types";
import { dropFailedJob, tryJobAgain } from "@/lib/shop/health/actions";
import type { QueuedJob } from "@/lib/shop/health/types";
import { TroubleRow } from "./TroubleRow";

type Props = {
  jobs: readonly QueuedJob[];
  letters: readonly TroubledLetter[];
  events: readonly WaitingEvent[];
  editable: boolean;
};

/** What waits or failed, by its kind, each with a way to try it again. */
export function HealthLists({ jobs, letters, events, editable }: Props) {
  return (
    <>
      <List title="Work that failed" empty="No work has failed." count={jobs.length}>
        {jobs.map(({ id, task, attempts, maxAttempts, lastError, runAt, failed }) => (
          <TroubleRow
            key={id}
            id={id}
            editable={editable}
            title={
              <>
                {task}{" "}
                <StateBadge tone={failed ? "danger" : "notice"}>
                  {failed ? "given up" : "will be tried again"}
                </StateBadge>
              </>
            }
            detail={
              <>
                {attempts} of {maxAttempts} tries{failed ? "" : ", next "}
                {failed ? null : <When at={runAt} />}
              </>
            }
            error={lastError}
            deeds={[
              { label: "Try again", done: "It is tried again now.", run: tryJobAgain },
              ...(failed ? [{ label: "Forget", done: "Forgotten.", run: dropFailedJob }] : []),
            ]}
          />
        ))}
      </List>
      <List title="Letters in trouble" empty="Every letter got out." count={letters.length}>
        {letters.map(({ id, template, toEmail, state, attempts, lastError, createdAt }) => (
          <TroubleRow
            key={id}
            id={id}
            editable={editable}
            title={
              <>
                {template} <StateBadge tone={state === "failed" ? "danger" : "notice"}>{state}</StateBadge>
              </>
            }
            detail={
              <>
                to {toEmail}, written <When at={createdAt} within />, {attempts}{" "}
                {attempts === 1 ? "try" : "tries"}
              </>
            }
            error={lastError}
            deeds={[{ label: "Send again", done: "It is sent again now.", run: sendLetterAgain }]}
          />
        ))}
      </List>
      <List
        title="Stripe’s news that wait"
        empty="All of Stripe’s news were worked on."
        count={events.length}
      >
        {events.map(({ id, type, receivedAt }) => (
          <TroubleRow
            key={id}
            id={id}
            editable={editable}
            title={type}
            detail={
              <>
                {id}, received <When at={receivedAt} within />
              </>
            }
            deeds={[{ label: "Work on it", done: "It is worked on now.", run: retryStripeEvent }]}
          />
        ))}
      </List>
    </>
  );
}

function List({
  title,
  empty,
  count,
  children,
}: {
  title: string;
  empty: string;
  count: number;
  children: React.ReactNode;
}) {
  return (
    <Card title={title} padded={false}>
      {count === 0 ? (
        <p className="px-4 pb-4 text-sm text-ink-soft sm:px-5">{empty}</p>
      ) : (
        <ul className="border-t">{children}</ul>
      )}
    </Card>
  );
}
