import type { NeedsYou } from "@/lib/insights/home/types";
import { Card } from "../kit/Card";
import { Money } from "../kit/format/Money";
import { When } from "../kit/format/When";
import { countWords } from "./count-words";
import { HomeRow } from "./HomeRow";

const words: Readonly<Record<NeedsYou["waiting"][number]["kind"], string>> = {
  dispute: "The buyer's bank disputes the payment: answer it",
  withdrawal: "The customer withdrew: pay it back",
  exchange: "An exchange was not paid: settle what came back",
  refund: "A refund did not arrive: send it again",
};

/** What about the money of orders waits for somebody, the most urgent first. Nothing of it, no card. */
export function NeedsYouCard({ needs }: { needs: NeedsYou }) {
  if (needs.count === 0) return null;
  return (
    <Card title={`Needs you: ${countWords(needs)}`} padded={false}>
      <ul className="border-t">
        {needs.waiting.map(({ kind, orderId, number, name, amount, currency, at, due }) => (
          <HomeRow
            key={`${kind} ${orderId} ${at.toISOString()}`}
            href={`/admin/orders/${orderId}`}
            title={`#${number ?? "…"} ${name}`}
            hint={
              <>
                {words[kind]}
                {amount === null ? null : (
                  <>
                    {" · "}
                    <Money amount={amount} currency={currency} />
                  </>
                )}
              </>
            }
            aside={
              due ? (
                <>
                  by <When at={due} style="day" />
                </>
              ) : (
                <When at={at} />
              )
            }
          />
        ))}
      </ul>
    </Card>
  );
}
