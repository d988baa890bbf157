import { Money } from "@/components/admin/kit/format/Money";
import { Notice } from "@/components/ui/Notice";
import type { Unearned } from "@/lib/payments/refunds/unearned/types";

type Props = Unearned & { readonly currency: string };

/** What the customer keeps would not have earned a discount alone. It is said before the refund; nothing follows from it. */
export function UnearnedNotice({ names, paid, full, currency }: Props) {
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
  const money = (amount: number) => <Money amount={amount} currency={currency} />;
  return (
    <Notice kind="info" role="status">
      What they keep would not have earned {list}: they paid {money(paid)} for it, and without it would have
      paid {money(full)}. The {money(full - paid)} stay theirs; a refund is never cut by what was promised.
    </Notice>
  );
}
