import { formatDay } from "@/lib/values/format-day";
import { Facts } from "./Facts";
import { lines } from "./lines";
import type { DeliveryProps, Sender } from "./types";

type Props = { sender: Sender; name: string; delivery: DeliveryProps; locale: string };

/** When it comes, how, and where to; or when it is ready, where, and for whom. */
export function DeliveryFacts({ sender, name, delivery, locale }: Props) {
  const { kind, from, until, address, collectFrom } = delivery;
  const days =
    from && until ? [...new Set([from, until])].map((day) => formatDay(day, locale)).join(" – ") : null;
  const facts =
    kind === "collection"
      ? [
          { label: "Ready", value: days },
          {
            label: "Collect it at",
            value: collectFrom && lines([...collectFrom.address, collectFrom.hours]),
          },
          { label: "For", value: name },
        ]
      : [
          { label: "Arrives", value: days },
          { label: "Delivery", value: delivery.name },
          { label: "To", value: lines([name, ...address]) },
        ];
  return <Facts sender={sender} facts={facts.filter(({ value }) => value)} />;
}
