import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { OutsideHead } from "@/components/admin/staff/OutsideHead";
import { AppSetUp } from "@/components/admin/staff/second-factor/AppSetUp";
import { getShop } from "@/lib/shop/loaders";
import { getOwnSecondFactor } from "@/lib/staff/second-factor/loaders";

export const metadata: Metadata = { title: "Set up a second factor" };
// Only who has none is led here.
export const instant = false;

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SecondFactorSetUpPage({ searchParams }: Props) {
  const { next } = await searchParams;
  const [own, { brand }] = await Promise.all([getOwnSecondFactor(next), getShop()]);
  if (!own) redirect("/admin/sign-in");
  if (own.state !== "second_factor_setup") redirect(own.page);
  return (
    <>
      <OutsideHead title="A second key.">
        {brand.name} asks everybody on the staff for a second factor, so that a mailbox in the wrong hands
        opens nothing here. An app on your phone is enough.
      </OutsideHead>
      <AppSetUp issuer={brand.name} next={own.page} />
      <p className="pt-6 text-sm text-ink-soft">
        Or{" "}
        <Link href="/account/security" prefetch={false} className="link">
          add a passkey to your account
        </Link>{" "}
        and come back here.
      </p>
    </>
  );
}
