import { LinkButton } from "@/components/ui/LinkButton";
import type { WithdrawalStep } from "@/lib/orders/withdrawals/types";
import { PrintButton } from "../invoice/PrintButton";
import { Declared } from "./Declared";

/** The withdrawal has come in: what was declared, when, and what happens now. The same goes out by mail. */
export function WithdrawalReceipt({ step }: { step: WithdrawalStep }) {
  return (
    <div className="max-w-2xl space-y-6">
      <h1 className="display text-title">We have received your withdrawal.</h1>
      <p className="text-lg text-ink-soft">
        A receipt with the same words is on its way to {step.email}. Please keep it.
      </p>
      <Declared step={step} />
      <div className="space-y-3">
        <h2 className="display text-heading">What happens now</h2>
        <p>
          {step.sent
            ? `Send what you have received within 14 days to ${step.seller.join(", ")}. ${step.returnPaidBy === "shop" ? "We pay for the way back; write to us for a label." : "You pay for the way back; keep the proof of posting."} Pieces that are still with us stay here.`
            : "Nothing has left us yet, so there is nothing for you to send."}
        </p>
        <p>
          We pay back what you paid for these goods, and standard delivery if the whole order goes back,
          within 14 days and by the means you paid with
          {step.sent ? "; we may wait until the goods, or your proof of posting, have reached us" : ""}.
        </p>
      </div>
      <div className="flex flex-wrap gap-3 print:hidden">
        <LinkButton href={`/orders/${step.signed}`} prefetch={false}>
          Back to your order
        </LinkButton>
        <PrintButton>Print this receipt</PrintButton>
      </div>
    </div>
  );
}
