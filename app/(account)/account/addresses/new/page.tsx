import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { AddressForm } from "@/components/account/AddressForm";
import { getAddressForm } from "@/lib/account/addresses/loaders";

export const metadata: Metadata = { title: "Add an address", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ told?: string | string[] }> };

export default async function NewAddress({ searchParams }: Props) {
  await connection();
  const form = await getAddressForm(null, (await searchParams).told !== undefined);
  if (!form) notFound();
  return (
    <AccountPage here="addresses" title="Add an address">
      <AddressForm form={form} />
    </AccountPage>
  );
}
