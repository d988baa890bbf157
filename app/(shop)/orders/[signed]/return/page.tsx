import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { ReturnForm } from "@/components/orders/ReturnForm";
import { LinkButton } from "@/components/ui/LinkButton";
import { isSigned } from "@/lib/orders/page/loaders";
import { getReturnForm } from "@/lib/orders/returns/loaders";
import { builtAhead } from "../../../built-ahead";

export const metadata = keyedPage("Send something back");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: builtAhead }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ told?: string | string[] }>;
};

export default async function ReturnPage({ params, searchParams }: Props) {
  const { signed } = await openDoor(params, isSigned);
  const form = await getReturnForm(signed, (await searchParams).told !== undefined, new Date());
  if (!form) notFound();
  const { open, number, until, days, contact } = form;
  return (
    <div className="page pt-10 lg:pt-16">
      <p className="pb-3 text-sm text-ink-soft">Order {number}</p>
      <h1 className="display text-title">
        {open ? "Send something back" : "Nothing can be sent back from here"}
      </h1>
      <p className="max-w-xl pt-5 pb-10 text-lg text-ink-soft">
        {open
          ? `Tell us what and why; a person reads it and writes to you how to send it. ${until ? `You can ask until the end of ${until}.` : `You can ask up to ${days} days after the last of it has reached you.`}`
          : `What has not left us yet, is on its way back already or came too long ago is not in the list. If something is wrong with what you received, write to ${contact.email}.`}
      </p>
      {open ? (
        <ReturnForm form={form} />
      ) : (
        <LinkButton href={`/orders/${signed}`} tone="quiet" prefetch={false}>
          Back to your order
        </LinkButton>
      )}
    </div>
  );
}
