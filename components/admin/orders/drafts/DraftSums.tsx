"use client";

import { useRouter } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { Money } from "@/components/admin/kit/format/Money";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { discard, place } from "@/lib/orders/drafts/actions";
import type { Draft } from "@/lib/orders/drafts/types";
import { deliveryLabel } from "@/lib/values/delivery-words";
import { useAct } from "../../kit/answers/use-act";
import type { useDraft } from "./use-draft";

type Props = { draft: Draft; form: ReturnType<typeof useDraft> };

const refusals = {
  sum_changed: "A price has changed meanwhile. Look at the sum again.",
  changed_meanwhile: "Somebody else changed this draft. Load the page again.",
  not_complete: "Something is still missing.",
  out_of_stock: "Some of it was sold meanwhile.",
  discount_refused: "The discount code does not count any more.",
};

/** How it is delivered, what it comes to, and the way to the order. */
export function DraftSums({ draft, form }: Props) {
  const { content, sums, version, behind, change } = form;
  const router = useRouter();
  const { busy, act } = useAct(refusals);
  const money = (amount: number) => <Money amount={amount} currency={sums.currency} />;
  const rows = [
    { label: "Goods", amount: sums.subtotal },
    ...(sums.discountTotal - sums.credit > 0
      ? [{ label: "Discount", amount: sums.credit - sums.discountTotal }]
      : []),
    ...(sums.credit > 0 ? [{ label: "Came back", amount: -sums.credit }] : []),
    { label: deliveryLabel("Delivery", sums.deliveryOffer), amount: sums.deliveryTotal },
    ...(sums.taxAdded > 0 ? [{ label: "Tax", amount: sums.taxAdded }] : []),
  ];
  const ready = sums.missing.length === 0 && !behind;
  return (
    <>
      <Card title="Delivery and discount">
        <div className="grid gap-4">
          <Field id="draft-method" label="Delivery">
            {(wiring) => (
              <Select
                {...wiring}
                value={sums.methodId ?? ""}
                disabled={sums.options.length === 0}
                onChange={({ target }) => change({ methodId: target.value || null })}
              >
                {sums.options.length === 0 ? <option value="">After lines and address</option> : null}
                {sums.options.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field id="draft-code" label="Discount code" optional>
            {(wiring) => (
              <Input
                {...wiring}
                autoComplete="off"
                value={content.code}
                onChange={({ target }) => change({ code: target.value })}
              />
            )}
          </Field>
        </div>
      </Card>
      <Card title="What it comes to">
        <dl aria-busy={behind} className="grid gap-1.5 text-sm tabular-nums">
          {rows.map(({ label, amount }) => (
            <div key={label} className="flex justify-between gap-4">
              <dt className="text-ink-soft">{label}</dt>
              <dd>{money(amount)}</dd>
            </div>
          ))}
          <div className="flex justify-between gap-4 pt-1 text-base font-semibold">
            <dt>Total</dt>
            <dd>{money(sums.total)}</dd>
          </div>
          {sums.owed > 0 ? (
            <div className="flex justify-between gap-4">
              <dt>Goes back to the customer</dt>
              <dd>{money(sums.owed)}</dd>
            </div>
          ) : null}
        </dl>
        {sums.taxIncluded > 0 ? (
          <p className="pt-1 text-xs text-ink-soft">including {money(sums.taxIncluded)} VAT</p>
        ) : null}
        <div role="status" className="pt-4">
          <ul className="grid gap-1 text-sm text-ink-soft">
            {sums.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <div className="grid gap-2 pt-4">
          <Button
            type="button"
            busy={busy || behind}
            disabled={!ready}
            onClick={async () => {
              if (!ready) return;
              const done = await act(
                () => place({ draftId: draft.id, version, agreed: sums.total - sums.owed }),
                sums.owed > 0
                  ? "The order is placed, and the difference is on its way back."
                  : sums.total === 0
                    ? "The order is placed; nothing is to be paid."
                    : "The link for paying is on its way.",
              );
              if (done) router.push(`/admin/orders/${done.value.orderId}`);
            }}
          >
            {sums.owed > 0 ? (
              <span>Place the order and refund {money(sums.owed)}</span>
            ) : sums.total === 0 ? (
              "Place the order"
            ) : (
              <span>Send a link for {money(sums.total)}</span>
            )}
          </Button>
          <p className="text-xs text-ink-soft">
            {sums.total === 0
              ? "Nothing is to be paid: it can be packed at once."
              : "The link works for seven days. Paid by transfer or in cash? Send it, then mark the order as paid."}
          </p>
          <Button
            type="button"
            tone="plain"
            onClick={async () => {
              if (await act(() => discard({ draftId: draft.id }), "The draft is gone."))
                router.push("/admin/orders/drafts");
            }}
          >
            Throw the draft away
          </Button>
        </div>
      </Card>
    </>
  );
}
