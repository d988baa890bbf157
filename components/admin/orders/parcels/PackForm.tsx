"use client";

import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { packAll, ship, unpackAll } from "@/lib/orders/admin/actions";
import type { OrderDetail } from "@/lib/orders/admin/types";
import { useAct } from "../../kit/answers/use-act";
import { PackLine } from "./PackLine";

type Props = { order: OrderDetail };

const carriers = ["Royal Mail", "Parcelforce", "DPD", "Evri", "DHL", "UPS", "FedEx", "An Post"];
const refusals = {
  too_many: "Somebody packed some of these meanwhile. Look at the order again.",
  not_shippable: "This order cannot be shipped any more: it was cancelled, refunded or sent.",
  withdrawn: "The customer has withdrawn from some of these pieces.",
  refunded: "Some of these pieces were refunded meanwhile. Look at the order again.",
  nothing_left: "Nothing is left to send.",
};

/** One parcel: tick what goes in, say who carries it, send. What is not ticked stays for the next parcel. */
export function PackForm({ order }: Props) {
  const waiting = order.lines.filter(({ toSend }) => toSend > 0);
  const everything = Object.fromEntries(waiting.map(({ id, toSend }) => [id, toSend]));
  const lies = order.packedAt !== null;
  const [packed, setPacked] = useState<Readonly<Record<string, number>>>(lies ? everything : {});
  const [carrier, setCarrier] = useState("");
  const [trackingNumber, setTrackingNumber] = useState("");
  const [trackingUrl, setTrackingUrl] = useState("");
  const { busy, act } = useAct(refusals);
  const collection = order.delivery.kind === "collection";
  const lines = waiting.flatMap(({ id }) => (packed[id] ? [{ orderLineId: id, quantity: packed[id] }] : []));
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const all = waiting.reduce((sum, { toSend }) => sum + toSend, 0);
  const some = pieces === 1 ? "1 piece" : `${pieces} pieces`;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const parcel = { orderId: order.id, lines, carrier, trackingNumber, trackingUrl };
        void act(
          () => ship(parcel),
          collection
            ? "It is ready; the customer hears of it."
            : "It is on its way; the customer hears of it.",
        );
      }}
    >
      <Card
        title={`${pieces} of ${all} packed`}
        padded={false}
        actions={
          <Button
            type="button"
            tone="quiet"
            size="small"
            onClick={() => setPacked(pieces === all ? {} : everything)}
          >
            {pieces === all ? "Untick all" : "Tick all"}
          </Button>
        }
      >
        <ul className="border-t">
          {waiting.map((line) => (
            <PackLine
              key={line.id}
              line={line}
              packed={packed[line.id] ?? 0}
              onChange={(count) => setPacked({ ...packed, [line.id]: count })}
            />
          ))}
        </ul>
      </Card>
      {collection ? null : (
        <Card title="Carrier">
          <div className="grid gap-4 sm:grid-cols-2">
            <Field id="carrier" label="Carrier" optional>
              {(wiring) => (
                <>
                  <Input
                    {...wiring}
                    list="carriers"
                    autoComplete="off"
                    value={carrier}
                    onChange={({ target }) => setCarrier(target.value)}
                  />
                  <datalist id="carriers">
                    {carriers.map((name) => (
                      <option key={name} value={name} />
                    ))}
                  </datalist>
                </>
              )}
            </Field>
            <Field id="tracking-number" label="Tracking number" optional>
              {(wiring) => (
                <Input
                  {...wiring}
                  autoComplete="off"
                  autoCapitalize="characters"
                  value={trackingNumber}
                  onChange={({ target }) => setTrackingNumber(target.value)}
                />
              )}
            </Field>
            <Field
              id="tracking-url"
              label="Tracking link"
              hint="Made from the number for carriers we know."
              optional
              className="sm:col-span-2"
            >
              {(wiring) => (
                <Input
                  {...wiring}
                  type="url"
                  inputMode="url"
                  value={trackingUrl}
                  onChange={({ target }) => setTrackingUrl(target.value)}
                />
              )}
            </Field>
          </div>
        </Card>
      )}
      <div className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-10 rounded-(--radius-l) border bg-raised p-2 shadow-lift lg:bottom-3">
        <Button size="large" busy={busy} disabled={pieces === 0} className="w-full">
          {pieces === 0
            ? "Tick what is in the parcel"
            : collection
              ? `${some} ready to be collected`
              : pieces === all
                ? `Ship ${some}`
                : `Ship ${some}, ${all - pieces} later`}
        </Button>
        {lies ? (
          <Button
            type="button"
            tone="plain"
            busy={busy}
            className="w-full"
            onClick={() => void act(() => unpackAll({ token: order.id }), "It waits to be packed again.")}
          >
            Not packed after all
          </Button>
        ) : pieces === all && !collection ? (
          <Button
            type="button"
            tone="plain"
            busy={busy}
            className="w-full"
            onClick={() =>
              void act(
                () => packAll({ selection: { ids: [order.id] } }),
                "Packed. It waits for its label under Packed.",
              )
            }
          >
            Packed, the label comes later
          </Button>
        ) : null}
      </div>
    </form>
  );
}
