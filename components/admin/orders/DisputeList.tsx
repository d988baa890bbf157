import { Card } from "@/components/admin/kit/Card";
import { Money } from "@/components/admin/kit/format/Money";
import { When } from "@/components/admin/kit/format/When";
import { StateBadge, type StateTone } from "@/components/admin/kit/StateBadge";
import { LinkButton } from "@/components/ui/LinkButton";
import type { DetailDispute } from "@/lib/orders/admin/types";

const badges: Readonly<Record<DetailDispute["standing"], [StateTone, string]>> = {
  needs_answer: ["danger", "Needs an answer"],
  under_review: ["notice", "The bank looks at it"],
  won: ["success", "Won"],
  lost: ["danger", "Lost"],
  dropped: ["plain", "Closed"],
};

/** Payments that a buyer's bank objects to: what they say, what to do and by when. */
export function DisputeList({
  disputes,
  currency,
}: {
  disputes: readonly DetailDispute[];
  currency: string;
}) {
  return disputes.map((dispute) => {
    const [tone, word] = badges[dispute.standing];
    return (
      <Card
        key={dispute.id}
        title={dispute.inquiry ? "The buyer's bank asks about the payment" : "The buyer disputes the payment"}
        actions={<StateBadge tone={tone}>{word}</StateBadge>}
      >
        <div className="grid gap-2 text-sm">
          <p>
            <When at={dispute.openedAt} style="long" />: the buyer told their bank that {dispute.says}.{" "}
            <Money amount={dispute.amount} currency={currency} />
            {dispute.fundsTaken ? " were taken back." : " were not taken back."}
          </p>
          <Advice {...dispute} />
        </div>
      </Card>
    );
  });
}

function Advice({ standing, inquiry, dueAt, helps, dashboard }: DetailDispute) {
  if (standing === "under_review")
    return <p>Your answer is in. Banks take up to three months; you hear of it by letter.</p>;
  if (standing === "lost")
    return <p>The buyer has their money. Refund nothing, and send nothing that is still here.</p>;
  if (standing !== "needs_answer") return <p>The money is yours as before.</p>;
  return (
    <>
      <p>
        {dueAt ? (
          <>
            Answer in Stripe's dashboard by{" "}
            <strong>
              <When at={dueAt} style="long" />
            </strong>
            ; without an answer the buyer wins.
          </>
        ) : (
          "Answer in Stripe's dashboard; without an answer the buyer wins."
        )}{" "}
        What helps: {helps}
      </p>
      <p>
        {inquiry
          ? "If the buyer is right, refund it: that ends the question."
          : "If the buyer is right, accept it there. Do not refund as well: that would pay twice."}
      </p>
      {dashboard ? (
        <p>
          <LinkButton href={dashboard} size="small" tone="quiet">
            Answer at Stripe
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
