import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { WithdrawalClosed } from "@/components/orders/withdrawal/WithdrawalClosed";
import { WithdrawalForm } from "@/components/orders/withdrawal/WithdrawalForm";
import { isSigned } from "@/lib/orders/page/loaders";
import { getWithdrawalForm } from "@/lib/orders/withdrawals/loaders";
import { builtAhead } from "../../../built-ahead";

export const metadata = keyedPage("Withdraw from this order");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: builtAhead }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ told?: string | string[] }>;
};

export default async function WithdrawPage({ params, searchParams }: Props) {
  const { signed } = await openDoor(params, isSigned);
  const form = await getWithdrawalForm(signed, (await searchParams).told !== undefined, new Date());
  if (!form) notFound();
  return (
    <div className="page pt-10 lg:pt-16">
      {form.open ? (
        <>
          <p className="pb-3 text-sm text-ink-soft">Order {form.number} · step 1 of 2</p>
          <h1 className="display text-title">Withdraw from this order</h1>
          <p className="max-w-xl pt-5 pb-10 text-lg text-ink-soft">
            You need give no reason.{" "}
            {form.until
              ? `You can do so until the end of ${form.until}.`
              : `You can do so up to ${form.days} days after the last of it has reached you.`}
          </p>
          <WithdrawalForm form={form} />
        </>
      ) : (
        <WithdrawalClosed form={form} />
      )}
    </div>
  );
}
