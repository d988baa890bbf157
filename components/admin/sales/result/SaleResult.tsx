import type { SaleResult as Result } from "@/lib/insights/sales/types";
import { HoldoutCard } from "../../campaigns/report/HoldoutCard";
import { Card } from "../../kit/Card";
import { Empty } from "../../kit/Empty";
import { When } from "../../kit/format/When";
import { BeforeCard } from "./BeforeCard";
import { ResultTiles } from "./ResultTiles";
import { SaleDays } from "./SaleDays";
import { WindowTable } from "./WindowTable";

/** What came of a sale, and what may be said of it. */
export function SaleResult({ result, locale }: { result: Result; locale: string }) {
  const { all, days, before, heldOut, holdsOut, standing, from } = result;
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
      {heldOut ? (
        <HoldoutCard
          title="Against those held out of its letters"
          groups={heldOut.groups}
          differences={heldOut.differences}
          locale={locale}
          note={
            <>
              Drawn by lot among those who were to get a letter; held out was the letter, not the price. All
              purchases of either group count, whatever was in them, from the first letters to seven days
              after the sale; what was given back is taken off. Counted <When at={heldOut.countedAt} within />
              .
            </>
          }
        />
      ) : (
        <Card title="Against those held out of its letters">
          <p className="text-sm text-ink-soft">
            {holdsOut
              ? "It is counted within the hour after the first letters."
              : "Nobody was held out, so nobody can say what the letters themselves brought. How many are held out is set while a sale is a draft."}
          </p>
        </Card>
      )}
      {before ? <BeforeCard before={before} running={running} locale={locale} /> : null}
    </div>
  );
}
