"use client";

import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { approve } from "@/lib/campaigns/admin/actions";
import { useDeed } from "../../kit/answers/use-deed";
import { Card } from "../../kit/Card";
import { When } from "../../kit/format/When";
import { AskApproval } from "./AskApproval";
import { sendRefusals } from "./send-refusals";

type Approval = {
  readonly given: boolean;
  readonly by: string | null;
  readonly at: Date | null;
  readonly outdated: boolean;
  readonly changedBy: string;
  /** Whoever looks changed it last. */
  readonly mine: boolean;
  /** Who may say yes, by name. */
  readonly approvers: readonly string[];
};
type Props = { id: string; version: number; approval: Approval; mayWrite: boolean; maySend: boolean };

/** The yes of a second person to this very version, where the shop wants one. */
export function ApprovalCard({ id, version, approval, mayWrite, maySend }: Props) {
  const { given, by, at, outdated, changedBy, mine, approvers } = approval;
  const approving = useDeed(approve, {
    done: "Approved. Any change asks for it anew.",
    refusals: sendRefusals,
  });
  if (given)
    return (
      <Card title="Approval">
        <p className="text-sm">
          Approved by {by}
          {at ? (
            <>
              , <When at={at} within />
            </>
          ) : null}
          . Any change asks for it anew.
        </p>
      </Card>
    );
  return (
    <Card title="Approval">
      <div className="grid gap-3 text-sm">
        <p>
          {outdated ? "It was approved, and changed since. " : ""}
          {mine
            ? "You changed it last, so somebody else has to say yes before it can go."
            : `${changedBy} changed it last. A second person has to say yes before it can go.`}
        </p>
        {maySend && !mine ? (
          <>
            <Link
              href={`/admin/campaigns/${id}/write`}
              prefetch={false}
              className="link inline-flex min-h-9 items-center justify-self-start"
            >
              Read it first
            </Link>
            <Button
              type="button"
              tone="quiet"
              className="justify-self-start max-sm:w-full"
              busy={approving.busy}
              onClick={() => approving.run({ id, version })}
            >
              Approve it as it is now
            </Button>
          </>
        ) : (
          <AskApproval {...{ id, version, approvers }} mayAsk={mayWrite} />
        )}
      </div>
    </Card>
  );
}
