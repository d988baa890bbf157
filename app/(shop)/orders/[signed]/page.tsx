import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { ContactBox } from "@/components/loyalty/ContactBox";
import { OrderPointsBox } from "@/components/loyalty/OrderPointsBox";
import { HelpForm } from "@/components/orders/HelpForm";
import { OrderFacts } from "@/components/orders/OrderFacts";
import { OrderHead } from "@/components/orders/OrderHead";
import { OrderLines } from "@/components/orders/OrderLines";
import { OrderReturns } from "@/components/orders/OrderReturns";
import { OrderSums } from "@/components/orders/OrderSums";
import { Parcels } from "@/components/orders/Parcels";
import { Timeline } from "@/components/orders/Timeline";
import { WithdrawalInvitation } from "@/components/orders/withdrawal/WithdrawalInvitation";
import { LinkButton } from "@/components/ui/LinkButton";
import { getOrderContact, getOrderPointsNote } from "@/lib/loyalty/loaders";
import { getHelpState } from "@/lib/orders/help/loaders";
import { getOrderPage, isSigned } from "@/lib/orders/page/loaders";
import { getReturns } from "@/lib/orders/returns/loaders";
import { getShop } from "@/lib/shop/loaders";
import { builtAhead } from "../../built-ahead";

export const metadata = keyedPage("Your order");
// All of it is one buyer's own and must be in the page itself for those without script.
export const instant = false;

export function generateStaticParams() {
  return [{ signed: builtAhead }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ help?: string | string[] }>;
};

export default async function OrderPage({ params, searchParams }: Props) {
  const { signed } = await openDoor(params, isSigned);
  const { help } = await searchParams;
  const now = new Date();
  const [order, helpState, returns, points, contact, { money }] = await Promise.all([
    getOrderPage(signed, now),
    getHelpState(signed, help),
    getReturns(signed, now),
    getOrderPointsNote(signed, now),
    getOrderContact(signed),
    getShop(),
  ]);
  if (!order) notFound();
  return (
    <div className="page pt-10 lg:pt-16">
      <OrderHead order={order} />
      <div className="grid gap-x-20 gap-y-14 pt-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] lg:pt-16">
        <div className="space-y-12">
          <section aria-labelledby="goods">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-4">
              <h2 id="goods" className="display text-heading">
                {order.paid ? "What you bought" : "What you chose"}
              </h2>
              {order.paid ? (
                <LinkButton href={`${order.path}/invoice`} tone="plain" prefetch={false}>
                  Invoice to print
                </LinkButton>
              ) : null}
            </div>
            <OrderLines lines={order.lines} />
            <OrderSums {...order} />
          </section>
          {points ? <OrderPointsBox note={points} email={order.email} locale={money.locale} /> : null}
          <OrderFacts {...order} />
          <section aria-labelledby="help" className="space-y-4 border-t pt-8">
            <h2 id="help" className="display text-heading">
              Ask for help
            </h2>
            {contact ? <ContactBox contact={contact} /> : null}
            <HelpForm path={order.path} email={order.email} state={helpState} />
          </section>
          <OrderReturns path={order.path} {...returns} />
          <WithdrawalInvitation {...order} />
        </div>
        <div className="space-y-12 max-lg:order-first">
          <section aria-labelledby="history">
            <h2 id="history" className="display pb-5 text-heading">
              Where it is
            </h2>
            <Timeline steps={order.steps} />
          </section>
          {order.parcels.length > 0 && order.delivery.kind === "parcel" ? (
            <Parcels parcels={order.parcels} />
          ) : null}
        </div>
      </div>
    </div>
  );
}
