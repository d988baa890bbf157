import { notFound } from "next/navigation";
import { connection } from "next/server";
import { keyedPage } from "@/app/keyed-page";
import { StepPage } from "@/components/layout/StepPage";
import { FriendOffer } from "@/components/referrals/FriendOffer";
import { LinkButton } from "@/components/ui/LinkButton";
import { getFriendPage } from "@/lib/referrals/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = keyedPage("From a friend");
export const instant = false;

export function generateStaticParams() {
  return [{ code: "-" }];
}

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ code?: string | string[]; problem?: string | string[] }>;
};

export default async function Friend({ params, searchParams }: Props) {
  const { code } = await params;
  if (code === "-") notFound();
  await connection();
  const asked = await searchParams;
  const page = await getFriendPage(code, asked.code, new Date());
  if (!page) notFound();
  const { brand, money } = await getShop();
  if (page.state === "off")
    return (
      <StepPage
        title={`Welcome to ${brand.name}`}
        words="There is no offer for friends at the moment. The shop is open all the same."
      >
        <LinkButton href="/collections">Look around</LinkButton>
      </StepPage>
    );
  if (page.state === "own")
    return (
      <StepPage
        title="This is your own link"
        words="It works. It is for friends who have not bought here yet; your own orders earn nothing by it."
      >
        <LinkButton href="/account/friends">Pass it on</LinkButton>
      </StepPage>
    );
  return (
    <FriendOffer
      {...page}
      action={`/r/${code}/take`}
      shop={brand.name}
      money={money}
      often={asked.problem === "often"}
    />
  );
}
