import { LinkButton } from "@/components/ui/LinkButton";
import type { WithdrawalForm } from "@/lib/orders/withdrawals/types";

/** Why nothing can be withdrawn from (any more), said plainly. */
export function WithdrawalClosed({ form }: { form: WithdrawalForm }) {
  const { reason, until, days, contact, signed } = form;
  const words = {
    not_paid: "This order was never paid, so there is no contract to withdraw from.",
    nothing_left: "Everything in this order has been withdrawn from or paid back already.",
    ended: `The time to withdraw ended on ${until}: ${days} days after the last of your goods arrived. If something is wrong with what you received, your rights go on.`,
  };
  return (
    <div className="max-w-2xl space-y-6">
      <h1 className="display text-title">
        {reason === "ended" ? "The time to withdraw is over." : "There is nothing to withdraw from."}
      </h1>
      <p className="text-lg text-ink-soft">{words[reason ?? "nothing_left"]}</p>
      <p>
        If you see it otherwise, write to{" "}
        <a href={`mailto:${contact.email}`} className="link">
          {contact.email}
        </a>
        ; a person answers.
      </p>
      <LinkButton href={`/orders/${signed}`} prefetch={false}>
        Back to your order
      </LinkButton>
    </div>
  );
}
