import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { LatestCard } from "@/components/admin/referrals/LatestCard";
import { ReferralsForm } from "@/components/admin/referrals/ReferralsForm";
import { ReferralTiles } from "@/components/admin/referrals/ReferralTiles";
import { ReviewCard } from "@/components/admin/referrals/ReviewCard";
import { LinkButton } from "@/components/ui/LinkButton";
import { getReferrals } from "@/lib/referrals/admin/loaders";

export const metadata = { title: "Referrals" };
export const instant = false;

export default async function Referrals() {
  const { figures, reviews, latest, saved, discounts, words, mayDecide, editable } = await getReferrals();
  return (
    <>
      <PageHead
        title="Referrals"
        actions={
          <LinkButton tone="quiet" size="small" href="/admin/referrals/ambassadors">
            Ambassadors
          </LinkButton>
        }
        badges={<StateBadge tone={saved.on ? "success" : "plain"}>{saved.on ? "On" : "Off"}</StateBadge>}
      >
        Customers recommend the shop by a link of their own. Friends get a welcome, and whoever recommended a
        thank-you once the friend has kept what they bought.
      </PageHead>
      <div className="grid gap-6">
        {reviews.length > 0 ? <ReviewCard reviews={reviews} mayDecide={mayDecide} /> : null}
        <ReferralTiles figures={figures} />
        {latest.length > 0 ? <LatestCard latest={latest} /> : null}
        <ReferralsForm saved={saved} discounts={discounts} words={words} editable={editable} />
      </div>
    </>
  );
}
