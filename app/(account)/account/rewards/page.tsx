import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { ContactBox } from "@/components/loyalty/ContactBox";
import { JoinAgain } from "@/components/loyalty/JoinAgain";
import { LeaveProgramme } from "@/components/loyalty/LeaveProgramme";
import { PointsNews } from "@/components/loyalty/PointsNews";
import { RewardButton } from "@/components/loyalty/RewardButton";
import { RewardProgress } from "@/components/loyalty/RewardProgress";
import { Statement } from "@/components/loyalty/Statement";
import { TakenRewards } from "@/components/loyalty/TakenRewards";
import { TierBox } from "@/components/loyalty/TierBox";
import { requireCustomer } from "@/lib/account/loaders";
import { getRewardsPage } from "@/lib/loyalty/loaders";
import { pointWords } from "@/lib/values/point-words";

export const metadata: Metadata = { title: "Your points", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Rewards({ searchParams }: Props) {
  await connection();
  const { customerId } = await requireCustomer("/account/rewards");
  const { points: said, before } = await searchParams;
  const page = await getRewardsPage(customerId, typeof before === "string" ? before : null, new Date());
  const { on, left, pending, available, rewards, next, standing, locale, currency } = page;
  const affordable = rewards.filter(({ points }) => points <= available);
  return (
    <AccountPage here="rewards" title="Your points">
      <PointsNews said={said} className="mb-8" />
      {on ? null : (
        <p className="pb-6 text-ink-soft">
          There is no programme at the moment. What you have stays yours, and none of it ends meanwhile.
        </p>
      )}
      {left ? (
        <JoinAgain {...{ pending, locale }} />
      ) : (
        <>
          <p className="display text-title" data-testid="points-available">
            {pointWords(available, locale)}
          </p>
          <p className="pt-1 text-ink-soft">
            to spend{pending > 0 ? `, and ${pointWords(pending, locale)} waiting` : ""}.{" "}
            {on ? (
              <Link href="/rewards" className="link">
                How points work
              </Link>
            ) : null}
          </p>
        </>
      )}
      {next ? (
        <div className="max-w-md">
          <RewardProgress {...{ next, available, locale }} />
        </div>
      ) : null}
      {standing ? <TierBox {...{ standing, locale, currency }} /> : null}
      {page.contact ? (
        <div className="pt-8">
          <ContactBox contact={page.contact} />
        </div>
      ) : null}
      {affordable.length > 0 ? (
        <section aria-labelledby="spend" className="max-w-xl pt-12">
          <h2 id="spend" className="display pb-2 text-heading">
            What you can have for them
          </h2>
          {affordable.map((reward) => (
            <RewardButton
              key={reward.id}
              {...{ reward, available, locale }}
              delivery={standing?.tier?.delivery ?? null}
              action="/account/rewards/take"
            />
          ))}
        </section>
      ) : null}
      <TakenRewards taken={page.taken} left={left} locale={locale} />
      <section aria-labelledby="statement" className="pt-12">
        <h2 id="statement" className="display scroll-mt-8 pb-3 text-heading">
          Every point
        </h2>
        {page.lines.length === 0 ? (
          <p className="text-ink-soft">Nothing yet. Points of your next order will stand here.</p>
        ) : (
          <Statement lines={page.lines} older={page.older} locale={locale} />
        )}
      </section>
      {on && !left ? <LeaveProgramme {...{ available, pending, locale }} /> : null}
    </AccountPage>
  );
}
