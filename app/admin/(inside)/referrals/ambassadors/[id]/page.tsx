import Link from "next/link";
import { notFound } from "next/navigation";
import { EndButton } from "@/components/admin/ambassadors/EndButton";
import { FiguresCard } from "@/components/admin/ambassadors/FiguresCard";
import { HistoryCard } from "@/components/admin/ambassadors/HistoryCard";
import { OrdersCard } from "@/components/admin/ambassadors/OrdersCard";
import { PageReview } from "@/components/admin/ambassadors/PageReview";
import { RateForm } from "@/components/admin/ambassadors/RateForm";
import { StatementsCard } from "@/components/admin/ambassadors/StatementsCard";
import { stateWords } from "@/components/admin/ambassadors/state-words";
import { Columns } from "@/components/admin/kit/Columns";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { getAmbassador } from "@/lib/referrals/admin/ambassadors/loaders";

export const metadata = { title: "Ambassador" };
export const instant = false;

export default async function Ambassador({ params }: { params: Promise<{ id: string }> }) {
  const ambassador = await getAmbassador((await params).id);
  if (!ambassador) notFound();
  const { id, name, state, word, email, mayDecide, waiting, live, commissions, statements } = ambassador;
  const open = state === "active" || state === "invited";
  return (
    <>
      <PageHead
        title={name}
        back={{ href: "/admin/referrals/ambassadors", label: "Ambassadors" }}
        badges={<StateBadge tone={stateWords[state].tone}>{stateWords[state].words}</StateBadge>}
        actions={
          mayDecide && open ? <EndButton id={id} name={name} invited={state === "invited"} /> : undefined
        }
      >
        {email}
        {word && state === "active" ? (
          <>
            {email ? " · " : null}
            <Link className="link" href={`/with/${word}`}>
              /with/{word}
            </Link>
          </>
        ) : null}
      </PageHead>
      <Columns
        main={
          <>
            {waiting ? <PageReview title="Page to be read" page={waiting} decides={mayDecide} /> : null}
            <FiguresCard ambassador={ambassador} />
            {commissions.length > 0 ? (
              <OrdersCard title="Orders with their code" orders={commissions} mayDecide={mayDecide} />
            ) : null}
            {statements.length > 0 ? <StatementsCard statements={statements} mayDecide={mayDecide} /> : null}
            {live ? <PageReview title="Page as it is shown" page={live} decides={false} /> : null}
          </>
        }
        side={
          <>
            {mayDecide && open ? <RateForm {...ambassador} /> : null}
            <HistoryCard ambassador={ambassador} />
          </>
        }
      />
    </>
  );
}
