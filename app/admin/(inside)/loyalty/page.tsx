import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { FigureTiles } from "@/components/admin/loyalty/FigureTiles";
import { RewardsCard } from "@/components/admin/loyalty/RewardsCard";
import { RulesForm } from "@/components/admin/loyalty/RulesForm";
import { getLoyalty } from "@/lib/loyalty/admin/loaders";

export const metadata = { title: "Points" };
export const instant = false;

export default async function Loyalty() {
  const { saved, editable, figures, rewards, mayChangeRewards } = await getLoyalty();
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
        <RewardsCard rewards={rewards} mayChange={mayChangeRewards} />
        <RulesForm saved={saved} editable={editable} />
      </div>
    </>
  );
}
