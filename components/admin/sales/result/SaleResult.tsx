import type { SaleResult as Result } from "@/lib/insights/sales/types";
import { Card } from "../../kit/Card";
import { Empty } from "../../kit/Empty";
import { When } from "../../kit/format/When";
import { BeforeCard } from "./BeforeCard";
import { ResultTiles } from "./ResultTiles";
import { SaleDays } from "./SaleDays";
import { WindowTable } from "./WindowTable";

/** What came of a sale, and what may be said of it. */
export function SaleResult({ result, locale }: { result: Result; locale: string }) {
  const { all, days, before, standing, from } = result;
  if (standing === "scheduled")
    return (
      <Card>
        <Empty title="Nothing yet">
          It begins <When at={from} within />. What it brings stands here from its first order on.
        </Empty>
      </Card>
    );
  const running = standing !== "over";
  return (
    <div className="grid gap-4">
      <ResultTiles sums={all} locale={locale} />
      <Card title="Before everybody, and everybody">
        <WindowTable result={result} locale={locale} />
      </Card>
      {days.length > 1 ? (
        <Card title="Day by day">
          <SaleDays days={days} />
        </Card>
      ) : null}
      {before ? <BeforeCard before={before} running={running} locale={locale} /> : null}
    </div>
  );
}
