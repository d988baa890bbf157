import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { FriendList } from "@/components/referrals/FriendList";
import { LinkCard } from "@/components/referrals/LinkCard";
import { NameForm } from "@/components/referrals/NameForm";
import { Notice } from "@/components/ui/Notice";
import { getFriendsPage } from "@/lib/referrals/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "Friends", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ problem?: string | string[]; done?: string | string[] }> };

export default async function Friends({ searchParams }: Props) {
  await connection();
  const { problem, done } = await searchParams;
  const page = await getFriendsPage(problem, new Date());
  const { brand, money } = await getShop();
  const { offers, link, hasBought } = page;
  return (
    <AccountPage here="friends" title="Tell a friend">
      {done === "saved" ? (
        <Notice kind="success" role="status" className="mb-8">
          Saved. Friends read that name from now on.
        </Notice>
      ) : null}
      {page.ambassador ? (
        <p className="pb-8">
          <Link className="link" href="/account/ambassador">
            Your page, code and statements as an ambassador
          </Link>
        </p>
      ) : null}
      <div className="max-w-(--container-form) space-y-10">
        {offers ? (
          <p className="text-lg text-ink-soft">
            Your friend gets {lower(offers.friend.gives)}. You get {lower(offers.own.gives)}, once they have
            kept what they bought: when the time to send things back is over.
          </p>
        ) : (
          <p className="text-lg text-ink-soft">
            There is no offer for friends at the moment. What you have earned stays yours.
          </p>
        )}
        {offers && link ? <LinkCard link={link} shop={brand.name} gives={offers.friend.gives} /> : null}
        {offers && hasBought ? <NameForm page={page} /> : null}
        {offers && !hasBought ? (
          <Notice>
            Buy something first: whoever recommends us should know us. Your link is here after your first
            order.
          </Notice>
        ) : null}
        {link ? <FriendList page={page} money={money} /> : null}
        {offers ? (
          <p className="text-sm text-ink-soft">
            For friends who are new to us, not for orders of your own or of your household. At most{" "}
            {offers.perYear} thank-yous in a year. If somebody pays you or gives you things for recommending
            us in public, say so beside the link: the law asks for it.
          </p>
        ) : null}
      </div>
    </AccountPage>
  );
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
