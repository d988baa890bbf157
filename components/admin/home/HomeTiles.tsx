import type { Home } from "@/lib/insights/home/types";
import { Money } from "../kit/format/Money";
import { StatTile } from "../kit/StatTile";
import { countWords } from "./count-words";

/** The day in four figures; each leads to what it counts. */
export function HomeTiles({
  sales,
  toPack,
  questions,
  stock,
}: Pick<Home, "sales" | "toPack" | "questions" | "stock">) {
  if (!sales || !toPack || !questions || !stock) return null;
  return (
    <div className="grid grid-cols-2 gap-3 pb-4 sm:gap-4 lg:grid-cols-4">
      <StatTile label="Sold today" value={<Money amount={sales.total} currency={sales.currency} />} />
      <StatTile
        label="To pack"
        value={countWords(toPack)}
        href="/admin/orders?state=paid&state=part_shipped&packed=no"
        tone={toPack.count > 0 ? "notice" : "plain"}
      />
      <StatTile
        label="Questions"
        value={countWords(questions)}
        href="/admin/orders?attention=question"
        tone={questions.count > 0 ? "notice" : "plain"}
      />
      <StatTile
        label="Running low"
        value={countWords(stock.low)}
        href="/admin/products?status=active&stock=low"
        tone={stock.low.count > 0 ? "notice" : "plain"}
      />
    </div>
  );
}
