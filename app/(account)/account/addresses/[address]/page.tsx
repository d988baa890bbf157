import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { AddressForm } from "@/components/account/AddressForm";
import { getAddressForm } from "@/lib/account/addresses/loaders";

export const metadata: Metadata = { title: "Change an address", robots: { index: false } };
export const instant = false;

export function generateStaticParams() {
  return [{ address: "-" }];
}

type Props = {
  params: Promise<{ address: string }>;
  searchParams: Promise<{ told?: string | string[] }>;
};

export default async function ChangeAddress({ params, searchParams }: Props) {
  const { address } = await params;
  await connection();
  const form = await getAddressForm(address, (await searchParams).told !== undefined);
  if (!form) notFound();
  return (
    <AccountPage here="addresses" title="Change an address">
      <AddressForm form={form} />
    </AccountPage>
  );
}
