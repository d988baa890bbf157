import { AmbassadorsCard } from "@/components/admin/ambassadors/AmbassadorsCard";
import { AmbassadorsForm } from "@/components/admin/ambassadors/AmbassadorsForm";
import { ApplicationsCard } from "@/components/admin/ambassadors/ApplicationsCard";
import { OrdersCard } from "@/components/admin/ambassadors/OrdersCard";
import { OwedCard } from "@/components/admin/ambassadors/OwedCard";
import { ProgrammeTiles } from "@/components/admin/ambassadors/ProgrammeTiles";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { getAmbassadors } from "@/lib/referrals/admin/ambassadors/loaders";

export const metadata = { title: "Ambassadors" };
export const instant = false;

export default async function Ambassadors() {
  const page = await getAmbassadors();
  const { figures, applications, reviews, owed, ambassadors, moreAmbassadors, saved } = page;
  const { discounts, gives, mayDecide, editable } = page;
  return (
    <>
      <PageHead
        title="Ambassadors"
        back={{ href: "/admin/referrals", label: "Referrals" }}
        badges={<StateBadge tone={saved.on ? "success" : "plain"}>{saved.on ? "On" : "Off"}</StateBadge>}
      >
        They recommend the shop in public, say that it is an ad, and have a share of what is bought with their
        code.
      </PageHead>
      <div className="grid gap-6">
        {applications.length > 0 ? (
          <ApplicationsCard applications={applications} mayDecide={mayDecide} />
        ) : null}
        {reviews.length > 0 ? (
          <OrdersCard title="To be looked at" orders={reviews} mayDecide={mayDecide} named />
        ) : null}
        {owed.length > 0 ? <OwedCard owed={owed} mayDecide={mayDecide} /> : null}
        <ProgrammeTiles figures={figures} />
        <AmbassadorsCard ambassadors={ambassadors} more={moreAmbassadors} mayInvite={mayDecide && saved.on} />
        <AmbassadorsForm saved={saved} discounts={discounts} gives={gives} editable={editable} />
      </div>
    </>
  );
}
