import { notFound } from "next/navigation";
import { connection } from "next/server";
import { keyedPage } from "@/app/keyed-page";
import { PayByLink } from "@/components/checkout/PayByLink";
import { getPayPage } from "@/lib/checkout/pay-link/loaders";

export const metadata = keyedPage("Pay your order");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ trouble?: string | string[]; turned?: string | string[] }>;
};

export default async function PayLinkPage({ params, searchParams }: Props) {
  const { signed } = await params;
  await connection();
  const page = await getPayPage(signed, new Date());
  if (!page) notFound();
  const { trouble, turned } = await searchParams;
  return (
    <PayByLink
      page={page}
      trouble={typeof trouble === "string" ? trouble : null}
      turned={turned !== undefined}
    />
  );
}
