import type { Preview, PreviewRow } from "@/lib/early-access/admin/preview/types";
import { Money } from "../../kit/format/Money";
import { OfferLine } from "./OfferLine";

function Price({ row }: { row: PreviewRow }) {
  const { usual, everybody, shown, pays } = row;
  return (
    <div className="text-right text-sm">
      <p className="text-base font-semibold">
        <Money amount={pays} />
      </p>
      {pays === usual ? (
        <p className="text-ink-soft">the usual price</p>
      ) : (
        <p className="text-ink-soft">
          usually <Money amount={usual} />
        </p>
      )}
      {everybody === pays ? null : (
        <p className="text-ink-soft">
          everybody: <Money amount={everybody} />
        </p>
      )}
      {shown === pays ? null : (
        <p className="text-ink-soft">
          shown on the page: <Money amount={shown} />
        </p>
      )}
    </div>
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
        {rows.map((row) => (
          <li key={row.variantId} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 py-3">
            <div className="grid content-start gap-1">
              <p className="font-medium">{row.title}</p>
              {row.onSale ? null : (
                <p className="text-sm text-notice">Not in the shop at this moment: nobody can buy it.</p>
              )}
              {row.onSale && row.soldOut ? (
                <p className="text-sm text-notice">Sold out as it is now.</p>
              ) : null}
              <ul className="grid gap-1 text-sm">
                {row.offers.map((offer) => (
                  <OfferLine key={offer.saleId} offer={offer} />
                ))}
                {row.offers.length === 0 ? (
                  <li className="text-ink-soft">No sale has a price of it at this moment.</li>
                ) : null}
              </ul>
            </div>
            <Price row={row} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">
        {total > rows.length ? `The first ${rows.length} of ${total} variants. ` : null}
        Everything else costs its usual price. Discounts, delivery and tax are no part of this.
      </p>
    </div>
  );
}
