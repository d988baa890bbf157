import type { Preview, PreviewRow } from "@/lib/early-access/admin/preview/types";
import { Money } from "../../kit/format/Money";
import { OfferLine } from "./OfferLine";
import { sameReasons } from "./same-reasons";

function Variant({ row }: { row: PreviewRow }) {
  const { variantTitle, usual, everybody, shown, pays, soldOut } = row;
  return (
    <li className="flex items-baseline justify-between gap-4 py-1">
      <span className="min-w-0 text-sm">
        {variantTitle ?? "One piece"}
        {soldOut ? <span className="text-notice"> · sold out as it is now</span> : null}
      </span>
      <span className="text-right text-sm">
        {pays === usual ? null : (
          <span className="text-ink-soft">
            usually <Money amount={usual} />
            {everybody === pays || everybody === usual ? null : (
              <>
                , everybody <Money amount={everybody} />
              </>
            )}{" "}
          </span>
        )}
        {shown === pays ? null : (
          <span className="text-ink-soft">
            shown <Money amount={shown} />{" "}
          </span>
        )}
        <span className="ml-1 text-base font-semibold">
          <Money amount={pays} />
        </span>
      </span>
    </li>
  );
}

/** Goods with what somebody pays for one piece, and why. */
export function PreviewTable({ preview: { rows, total, sale } }: { preview: Preview }) {
  if (rows.length === 0)
    return (
      <p className="text-sm text-ink-soft">
        {sale
          ? "None of its goods is there any more."
          : "No sale has a price for anybody at this moment: everything costs its usual price."}
      </p>
    );
  return (
    <div className="grid gap-3">
      <ul className="divide-y divide-line border-y border-line">
        {sameReasons(rows).map((group) => {
          const [first] = group;
          if (!first) return null;
          return (
            <li key={first.variantId} className="grid gap-1.5 py-3.5">
              <h3 className="font-medium">{first.title}</h3>
              {first.onSale ? null : (
                <p className="text-sm text-notice">Not in the shop at this moment: nobody can buy it.</p>
              )}
              <ul>
                {group.map((row) => (
                  <Variant key={row.variantId} row={row} />
                ))}
              </ul>
              <ul className="grid gap-1 text-sm">
                {first.offers.map((offer, index) => (
                  <OfferLine
                    key={offer.saleId}
                    offer={offer}
                    prices={group.map((row) => row.offers[index]?.price ?? offer.price)}
                  />
                ))}
                {first.offers.length === 0 ? (
                  <li className="text-ink-soft">No sale has a price of it at this moment.</li>
                ) : null}
              </ul>
            </li>
          );
        })}
      </ul>
      <p className="text-sm text-ink-soft">
        {total > rows.length ? `The first ${rows.length} of ${total} variants. ` : null}
        Everything else costs its usual price. Discounts, delivery and tax are no part of this.
      </p>
    </div>
  );
}
