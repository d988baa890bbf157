import Link from "next/link";
import type { StockMovementRow } from "@/lib/catalogue/admin/products/types";
import { Card } from "../../kit/Card";
import { When } from "../../kit/format/When";
import { StockDialog, type StockVariant } from "./StockDialog";
import { stockReasons } from "./stock-reasons";

type Props = {
  productId: string;
  movements: readonly StockMovementRow[];
  variants: readonly StockVariant[];
};

const mostShown = 8;

/** How pieces came and went, newest first, and the way to add to it. */
export function StockCard({ productId, movements, variants }: Props) {
  return (
    <Card title="Stock" actions={<StockDialog productId={productId} variants={variants} />}>
      {movements.length === 0 ? (
        <p className="text-sm text-ink-soft">Nothing has come or gone so far.</p>
      ) : (
        <>
          <Movements rows={movements.slice(0, mostShown)} />
          {movements.length > mostShown ? (
            <details className="pt-2 text-sm">
              <summary className="cursor-pointer font-medium text-accent">
                {movements.length - mostShown} earlier
              </summary>
              <Movements rows={movements.slice(mostShown)} />
            </details>
          ) : null}
        </>
      )}
    </Card>
  );
}

function Movements({ rows }: { rows: readonly StockMovementRow[] }) {
  return (
    <ul className="grid text-sm">
      {rows.map(({ id, at, variant, delta, reason, who, note, orderId }) => (
        <li key={id} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-2 border-b py-2 last:border-b-0">
          <span className={delta < 0 ? "text-right tabular-nums" : "text-right text-success tabular-nums"}>
            {delta > 0 ? `+${delta}` : String(delta).replace("-", "−")}
          </span>
          <span className="min-w-0">
            {stockReasons[reason] ?? reason}
            {variant ? <span className="text-ink-soft"> · {variant}</span> : null}
            {orderId ? (
              <>
                {" · "}
                <Link href={`/admin/orders/${orderId}`} prefetch={false} className="link">
                  order
                </Link>
              </>
            ) : null}
            {note ? <span className="block break-words">{note}</span> : null}
            <span className="block text-xs text-ink-soft">
              <When at={at} />
              {who ? ` · ${who}` : null}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
