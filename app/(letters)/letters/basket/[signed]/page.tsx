import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { StepPage } from "@/components/layout/StepPage";
import { LeftBasket } from "@/components/recovery/LeftBasket";
import { LinkButton } from "@/components/ui/LinkButton";
import { getRestorePage, isBasketLink } from "@/lib/recovery/restore/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = keyedPage("Your basket");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
};

export default async function BasketLetter({ params, searchParams }: Props) {
  const { signed } = await openDoor(params, isBasketLink);
  const page = await getRestorePage(signed, new Date());
  if (!page) notFound();
  if (page.state === "expired")
    return (
      <StepPage
        title="This link does not work any more"
        words="It was for thirty days. Nothing is lost but the list of what lay in the basket."
      >
        <LinkButton href="/">On to the shop</LinkButton>
      </StepPage>
    );
  if (page.state === "ordered")
    return (
      <StepPage
        title="This basket is settled"
        words="An order was placed since that letter was written, so nothing waits here any more."
      >
        <LinkButton href="/">On to the shop</LinkButton>
      </StepPage>
    );
  const { locale } = (await getShop()).money;
  return (
    <LeftBasket {...page} signed={signed} locale={locale} often={(await searchParams).problem === "often"} />
  );
}
