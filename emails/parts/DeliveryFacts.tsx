import { formatDays } from "@/lib/values/format-days";
import { Facts } from "./Facts";
import { lines } from "./lines";
import type { DeliveryProps, Sender } from "./types";

type Props = { sender: Sender; name: string; delivery: DeliveryProps; locale: string };

/** When it comes, how, and where to. */
export function DeliveryFacts({ sender, name, delivery, locale }: Props) {
  const { kind, from, until, address } = delivery;
  const days =
    from && until
      ? [{ label: kind === "collection" ? "Ready" : "Arrives", value: formatDays(from, until, locale) }]
      : [];
  return (
    <Facts
      sender={sender}
      facts={[
        ...days,
        { label: kind === "collection" ? "Collection" : "Delivery", value: delivery.name },
        {
          label: kind === "collection" ? "For" : "To",
          value: lines([name, ...address]),
        },
      ]}
    />
  );
}
