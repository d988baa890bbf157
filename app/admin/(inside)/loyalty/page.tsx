import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { ComparisonCard } from "@/components/admin/loyalty/ComparisonCard";
import { FigureTiles } from "@/components/admin/loyalty/FigureTiles";
import { RewardsCard } from "@/components/admin/loyalty/RewardsCard";
import { RulesForm } from "@/components/admin/loyalty/RulesForm";
import { getAsksBirthday } from "@/lib/flows/loaders";
import { getComparison } from "@/lib/insights/programme/loaders";
import { getLoyalty } from "@/lib/loyalty/admin/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Points" };
export const instant = false;

export default async function Loyalty() {
  const [{ saved, editable, figures, rewards, mayChangeRewards }, comparison, { money }] = await Promise.all([
    getLoyalty(),
    getComparison(),
    getShop(),
  ]);
  // Only once somebody of the staff asks: a build has no database.
  const asksBirthday = await getAsksBirthday();
  return (
    <>
      <PageHead
        title="Points"
        badges={<StateBadge tone={saved.on ? "success" : "plain"}>{saved.on ? "On" : "Off"}</StateBadge>}
      >
        For customers who come back: what they earn, what they can have for it, and what that costs.
      </PageHead>
      <div className="grid gap-6">
        <FigureTiles figures={figures} />
        <ComparisonCard comparison={comparison} locale={money.locale} />
        <RewardsCard rewards={rewards} mayChange={mayChangeRewards} />
        <RulesForm saved={saved} editable={editable} asksBirthday={asksBirthday} />
      </div>
    </>
  );
}
