import { FlowCards } from "@/components/admin/flows/list/FlowCards";
import { OtherLetters } from "@/components/admin/flows/list/OtherLetters";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LinkButton } from "@/components/ui/LinkButton";
import { getFlowList } from "@/lib/flows/admin/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Flows" };
export const instant = false;

const others = [
  {
    name: "Back in stock, and price drop",
    words:
      "One letter to whoever asked on a product's page, when the thing is back or costs less. Always on: it was asked for.",
    href: "/admin/subscribers",
  },
  {
    name: "Basket left behind",
    words:
      "Up to three reminders of a basket to whoever asked for them, with a way back to it on any device. Set and reported on a page of its own.",
    href: "/admin/recovery",
  },
];

export default async function Flows() {
  const [{ flows, segments, mayWrite }, { money }] = await Promise.all([getFlowList(), getShop()]);
  return (
    <>
      <PageHead
        title="Flows"
        actions={mayWrite ? <LinkButton href="/admin/flows/new">New flow</LinkButton> : null}
      >
        Letters that somebody gets because of what happened to them. They go to people who asked for letters,
        one a day at most, and never at night. All are off until you switch them on.
      </PageHead>
      <FlowCards flows={flows} segments={segments} locale={money.locale} />
      <OtherLetters letters={others} />
    </>
  );
}
