import Link from "next/link";
import type { AmbassadorDetail } from "@/lib/referrals/admin/ambassadors/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { stateWords } from "./state-words";

/** Who they are, what they wrote, what they agreed to, and who decided what. */
export function HistoryCard({ ambassador }: { ambassador: AmbassadorDetail }) {
  const { customerId, discountId, speaksAt, why, moves, terms } = ambassador;
  return (
    <Card title="What was agreed">
      <div className="grid gap-4 text-sm">
        <p className="flex flex-wrap gap-x-4">
          {customerId ? (
            <Link className="link" href={`/admin/customers/${customerId}`}>
              Customer
            </Link>
          ) : null}
          {discountId ? (
            <Link className="link" href={`/admin/discounts/${discountId}`}>
              Discount of their code
            </Link>
          ) : null}
        </p>
        {speaksAt ? (
          <div className="wrap-anywhere">
            <p>{speaksAt}</p>
            <p className="pt-1 whitespace-pre-line text-ink-soft">{why}</p>
          </div>
        ) : null}
        <ul className="grid gap-2">
          {moves.map(({ id, to, by, reason, at }) => (
            <li key={id}>
              {stateWords[to].words}
              {by ? `, ${by}` : null}{" "}
              <span className="text-xs text-ink-soft">
                <When at={at} />
              </span>
              {reason ? <span className="block text-ink-soft">{reason}</span> : null}
            </li>
          ))}
        </ul>
        {terms ? (
          <details>
            <summary className="cursor-pointer">
              Said yes <When at={terms.at} within /> to these words
            </summary>
            <p className="pt-2 whitespace-pre-line text-ink-soft">{terms.wording}</p>
          </details>
        ) : null}
      </div>
    </Card>
  );
}
