"use client";

import { Input } from "@/components/ui/Input";
import type { PricedPiece, SaleForm, SalePreview } from "@/lib/early-access/admin/types";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { Money } from "../../kit/format/Money";

type Props = { form: AdminForm<SaleForm>; preview: SalePreview | null };

const leftOutWords = { gift_card: "Gift cards are never reduced", not_lower: "Not in the sale" };

function Announced({ price, leftOut, lowestPrior }: PricedPiece) {
  if (price === null) return <>{leftOut && leftOutWords[leftOut]}</>;
  if (lowestPrior === null) return <>No reduction shown: not below its lowest price of 30 days</>;
  return (
    <>
      shown against <Money amount={lowestPrior} />, −{Math.floor(((lowestPrior - price) * 100) / lowestPrior)}
      %
    </>
  );
}

/** What each variant costs in the sale, with a field for a price of its own. */
export function PriceTable({ form, preview }: Props) {
  if (!preview || preview.total === 0)
    return <p className="text-sm text-ink-soft">The prices stand here once goods are chosen.</p>;
  const { ownPrices } = form.value;
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-soft" aria-live="polite">
        {preview.reduced} of {preview.total} variants are cheaper.
        {preview.silent > 0
          ? ` Of ${preview.silent} no reduction may be announced, because they cost no more at some time in the 30 days before the opening.`
          : null}
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {preview.pieces.map((piece) => {
          const { variantId, title, usual, price } = piece;
          const field = `ownPrices.${variantId}`;
          const error = form.errors[field];
          return (
            <li
              key={variantId}
              className="grid grid-cols-[minmax(0,1fr)_6.5rem] items-center gap-x-4 gap-y-1 py-2.5"
            >
              <div className="min-w-0 text-sm">
                <p className="truncate font-medium">{title}</p>
                <p className="text-ink-soft tabular-nums">
                  <Money amount={usual} />
                  {price === null ? " · " : " → "}
                  {price === null ? null : (
                    <span className="font-medium text-ink">
                      <Money amount={price} />
                    </span>
                  )}
                  {price === null ? null : " · "}
                  <Announced {...piece} />
                </p>
              </div>
              <Input
                id={`${form.id}-${field}`}
                aria-label={`Own price of ${title}`}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? `${form.id}-${field}-error` : undefined}
                placeholder="Own price"
                inputMode="decimal"
                autoComplete="off"
                value={ownPrices[variantId] ?? ""}
                onChange={({ target }) =>
                  form.patch({ ownPrices: { ...ownPrices, [variantId]: target.value } })
                }
              />
              {error ? (
                <p id={`${form.id}-${field}-error`} className="col-span-2 text-sm text-danger">
                  {error}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {preview.total > preview.pieces.length ? (
        <p className="text-sm text-ink-soft">
          The first {preview.pieces.length} of {preview.total} are listed; the percentage counts for all.
        </p>
      ) : null}
    </div>
  );
}
