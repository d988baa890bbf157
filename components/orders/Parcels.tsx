import { ExternalLink } from "lucide-react";
import type { OrderPageParcel } from "@/lib/orders/page/types";

/** What has left, where it is, and what is in it. */
export function Parcels({ parcels }: { parcels: readonly OrderPageParcel[] }) {
  return (
    <ul className="space-y-4">
      {parcels.map(({ id, carrier, trackingNumber, trackingUrl, left, arrived, pieces }, index) => (
        <li key={id} className="rounded-m bg-surface p-5 text-sm wrap-anywhere">
          <p className="font-medium">
            {parcels.length > 1 ? `Parcel ${index + 1}` : "Your parcel"}
            {arrived ? `, arrived ${arrived}` : `, left us ${left}`}
          </p>
          <ul className="pt-1 text-ink-soft">
            {pieces.map((piece) => (
              <li key={piece}>{piece}</li>
            ))}
          </ul>
          {carrier || trackingNumber ? (
            <p className="pt-2 text-ink-soft">{[carrier, trackingNumber].filter(Boolean).join(" · ")}</p>
          ) : null}
          {trackingUrl ? (
            <a
              href={trackingUrl}
              rel="noopener noreferrer"
              className="link mt-1 inline-flex min-h-11 items-center gap-2"
            >
              Follow this parcel
              <ExternalLink aria-hidden="true" className="size-4" />
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
