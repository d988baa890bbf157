import Link from "next/link";
import { notFound } from "next/navigation";
import { ConsentRecord } from "@/components/admin/customers/ConsentRecord";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { Facts } from "@/components/admin/kit/Facts";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { History } from "@/components/admin/staff/history/History";
import { PermissionList } from "@/components/admin/subscribers/PermissionList";
import { StopFor } from "@/components/admin/subscribers/StopFor";
import { sourceWords, standing } from "@/components/admin/subscribers/standing";
import { getSubscriber } from "@/lib/newsletter/admin/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";
import { wishWhen } from "@/lib/values/wish-words";

export const metadata = { title: "Subscriber" };
export const instant = false;

type Props = { params: Promise<{ id: string }> };

export default async function Subscriber({ params }: Props) {
  const { id } = await params;
  const [found, history] = await Promise.all([getSubscriber(id), getHistory("subscriber", id)]);
  if (!found) notFound();
  const { subscriber, ledger, wishes, topics, mayEdit } = found;
  const { email, suppression, customer, permissions } = subscriber;
  const whole = standing({ ...subscriber, suppressed: suppression?.reason ?? null });
  const suppressions = suppression ? [{ ...suppression, at: suppression.createdAt }] : [];
  return (
    <>
      <PageHead
        title={email}
        back={{ href: "/admin/subscribers", label: "Subscribers" }}
        badges={<StateBadge tone={whole.tone}>{whole.word}</StateBadge>}
        actions={mayEdit && whole.word !== "Gets none" ? <StopFor id={id} email={email} /> : null}
      >
        First known: <When at={subscriber.createdAt} style="day" />, {sourceWords(subscriber.source)}
      </PageHead>
      <Columns
        main={
          <ConsentRecord
            consents={ledger}
            suppressions={suppressions}
            topics={topics}
            title="What was said, and where"
          />
        }
        side={
          <>
            <Card title="About">
              <PermissionList permissions={permissions} topics={topics} />
            </Card>
            {wishes.length > 0 ? (
              <Card title="Waits to hear of">
                <ul className="grid gap-1.5 text-sm">
                  {wishes.map((wish) => (
                    <li key={wish.id}>
                      {wish.title}: {wishWhen(wish.kind)}
                    </li>
                  ))}
                </ul>
              </Card>
            ) : null}
            <Card>
              <Facts
                items={[
                  {
                    label: "How often",
                    value: subscriber.frequency === "monthly" ? "Once a month at most" : "As it comes",
                  },
                  {
                    label: "Paused until",
                    value: subscriber.pausedUntil ? (
                      <When at={subscriber.pausedUntil} style="day" />
                    ) : (
                      "not paused"
                    ),
                  },
                  { label: "Language", value: subscriber.locale },
                  {
                    label: "Customer",
                    value: customer ? (
                      <Link className="link" href={`/admin/customers/${customer.id}`} prefetch={false}>
                        {customer.name ?? email}
                      </Link>
                    ) : (
                      "not yet"
                    ),
                  },
                ]}
              />
            </Card>
            <History id={id} entries={history} />
          </>
        }
      />
    </>
  );
}
