import { notFound, redirect } from "next/navigation";
import { ApartList } from "@/components/admin/customers/ApartList";
import { ConsentRecord } from "@/components/admin/customers/ConsentRecord";
import { CustomerMenu } from "@/components/admin/customers/CustomerMenu";
import { DetailsForm } from "@/components/admin/customers/DetailsForm";
import { LikelyList } from "@/components/admin/customers/LikelyList";
import { Notes } from "@/components/admin/customers/Notes";
import { TagsForm } from "@/components/admin/customers/TagsForm";
import { Timeline } from "@/components/admin/customers/Timeline";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { Facts } from "@/components/admin/kit/Facts";
import { Money } from "@/components/admin/kit/format/Money";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { CustomerPointsCard } from "@/components/admin/loyalty/CustomerPointsCard";
import { StandingCard } from "@/components/admin/segments/StandingCard";
import { History } from "@/components/admin/staff/history/History";
import { LinkButton } from "@/components/ui/LinkButton";
import { getTimeline } from "@/lib/account/timeline/loaders";
import {
  getApart,
  getCustomerMay,
  getCustomerProfile,
  getCustomerTags,
  getLikely,
  getMergedInto,
} from "@/lib/customers/admin/loaders";
import { getCustomerPoints } from "@/lib/loyalty/admin/loaders";
import { getStanding } from "@/lib/segments/admin/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Customer" };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Customer({ params, searchParams }: Props) {
  const { id } = await params;
  const after = [(await searchParams).after].flat()[0] ?? null;
  const profile = await getCustomerProfile(id);
  if (!profile) {
    const into = await getMergedInto(id);
    if (into) redirect(`/admin/customers/${into}`);
    notFound();
  }
  const [timeline, tags, likely, apart, may, history, standing, points] = await Promise.all([
    getTimeline(id, after),
    getCustomerTags(),
    getLikely(id),
    getApart(id),
    getCustomerMay(),
    getHistory("customer", id),
    getStanding(id),
    getCustomerPoints(id),
  ]);
  const { form, facts, addresses, notes, consents, suppressions, otherEmails } = profile;
  const name = form.name || form.email;
  return (
    <>
      <PageHead
        title={name}
        back={{ href: "/admin/customers", label: "Customers" }}
        badges={
          <StateBadge tone={facts.hasAccount ? "accent" : "plain"}>
            {facts.hasAccount ? "Account" : "Guest"}
          </StateBadge>
        }
        actions={
          <>
            <LinkButton href={`/admin/orders/new?customer=${id}`} tone="quiet">
              New order
            </LinkButton>
            <CustomerMenu id={id} name={name} email={form.email} may={may} />
          </>
        }
      >
        First known: <When at={facts.createdAt} style="day" within />
      </PageHead>
      <Columns
        main={
          <>
            {likely.length > 0 ? (
              <Card title="Perhaps the same person">
                <LikelyList id={id} likely={likely} mayWrite={may.write} />
              </Card>
            ) : null}
            <Timeline id={id} page={timeline} first={after === null} />
          </>
        }
        side={
          <>
            <Card>
              <Facts
                items={[
                  { label: "Orders", value: <span className="tabular-nums">{facts.orders}</span> },
                  { label: "Spent", value: <Money amount={facts.spent} /> },
                  {
                    label: "Last order",
                    value: facts.lastOrderAt ? <When at={facts.lastOrderAt} style="day" /> : "never",
                  },
                ]}
              />
            </Card>
            <StandingCard {...standing} />
            <CustomerPointsCard customerId={id} points={points} />
            <Card title="Details">
              <DetailsForm
                key={form.version}
                saved={form}
                mayWrite={may.write}
                fixedEmail={facts.hasAccount}
              />
              {otherEmails.length > 0 ? (
                <p className="pt-3 text-sm text-ink-soft">Also writes from {otherEmails.join(", ")}.</p>
              ) : null}
            </Card>
            <Card title="Tags">
              <TagsForm
                key={facts.tags.join()}
                id={id}
                saved={facts.tags}
                known={tags}
                mayWrite={may.write}
              />
            </Card>
            <Card title="Notes">
              <Notes customerId={id} notes={notes} mayWrite={may.write} />
            </Card>
            {addresses.length > 0 ? (
              <Card title="Addresses">
                <ul className="grid gap-3 text-sm">
                  {addresses.map((address) => (
                    <li key={address.id}>
                      {address.usual ? <span className="text-xs text-ink-soft">The usual one</span> : null}
                      <address className="whitespace-pre-line not-italic">{address.lines.join("\n")}</address>
                    </li>
                  ))}
                </ul>
              </Card>
            ) : null}
            {apart.length > 0 ? (
              <Card title="Not the same person as">
                <ApartList id={id} apart={apart} mayWrite={may.write} />
              </Card>
            ) : null}
            <ConsentRecord consents={consents} suppressions={suppressions} />
            <History id={id} entries={history} />
          </>
        }
      />
    </>
  );
}
