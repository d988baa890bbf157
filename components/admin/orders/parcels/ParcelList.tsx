"use client";

import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import { deliver } from "@/lib/orders/admin/actions";
import type { DetailParcel } from "@/lib/orders/admin/types";
import { useAct } from "../../kit/answers/use-act";

const refusals = { already_delivered: "Somebody noted that already." };

/** The parcels of an order, and the note that one has arrived. */
export function ParcelList({
  parcels,
  collection,
}: {
  parcels: readonly DetailParcel[];
  collection: boolean;
}) {
  const { busy, act } = useAct(refusals);
  if (parcels.length === 0) return null;
  return (
    <Card
      title={collection ? "Ready to be collected" : parcels.length === 1 ? "Parcel" : "Parcels"}
      padded={false}
    >
      <ul className="border-t">
        {parcels.map((parcel, index) => (
          <li
            key={parcel.id}
            className="flex flex-wrap items-start justify-between gap-3 border-b px-4 py-3 text-sm last:border-b-0 sm:px-5"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {collection ? "Collection" : `Parcel ${index + 1}`}
                {parcel.deliveredAt ? (
                  <StateBadge tone="success">{collection ? "Collected" : "Arrived"}</StateBadge>
                ) : (
                  <StateBadge tone="accent">{collection ? "Waiting" : "On its way"}</StateBadge>
                )}
              </p>
              <p className="text-ink-soft">
                <When at={parcel.shippedAt} />
                {parcel.carrier ? ` · ${parcel.carrier}` : ""}{" "}
                {parcel.trackingUrl ? (
                  <a href={parcel.trackingUrl} target="_blank" rel="noreferrer" className="link text-accent">
                    {parcel.trackingNumber ?? "Follow it"}
                  </a>
                ) : (
                  parcel.trackingNumber
                )}
              </p>
              <p className="pt-1">{parcel.pieces.join("; ")}</p>
            </div>
            {parcel.deliveredAt ? null : (
              <Button
                type="button"
                tone="quiet"
                size="small"
                busy={busy}
                onClick={() =>
                  act(
                    () => deliver({ parcelId: parcel.id }),
                    collection ? "Noted as collected." : "Noted as arrived.",
                  )
                }
              >
                {collection ? "It was collected" : "It has arrived"}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
