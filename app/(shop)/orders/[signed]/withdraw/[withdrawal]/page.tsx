import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { Declared } from "@/components/orders/withdrawal/Declared";
import { WithdrawalReceipt } from "@/components/orders/withdrawal/WithdrawalReceipt";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { isSigned } from "@/lib/orders/page/loaders";
import { getWithdrawalStep } from "@/lib/orders/withdrawals/loaders";
import { builtAhead } from "../../../../built-ahead";

export const metadata = keyedPage("Confirm your withdrawal");
export const instant = false;

type Props = { params: Promise<{ signed: string; withdrawal: string }> };

export function generateStaticParams() {
  return [{ signed: builtAhead, withdrawal: builtAhead }];
}

export default async function ConfirmPage({ params }: Props) {
  const { signed, withdrawal } = await openDoor(params, isSigned);
  const step = await getWithdrawalStep(signed, withdrawal);
  if (!step) notFound();
  return (
    <div className="page pt-10 lg:pt-16">
      {step.confirmedAt ? (
        <WithdrawalReceipt step={step} />
      ) : (
        <div className="max-w-2xl space-y-6">
          <div>
            <p className="pb-3 text-sm text-ink-soft">Order {step.number} · step 2 of 2</p>
            <h1 className="display text-title">Is this what you want to say?</h1>
          </div>
          <Declared step={step} />
          <form
            action={`/orders/${signed}/withdraw/${withdrawal}/confirm`}
            method="post"
            className="flex flex-wrap gap-3"
          >
            <Button size="large">Confirm withdrawal</Button>
            <LinkButton href={`/orders/${signed}/withdraw`} tone="quiet" size="large" prefetch={false}>
              Change something
            </LinkButton>
          </form>
        </div>
      )}
    </div>
  );
}
