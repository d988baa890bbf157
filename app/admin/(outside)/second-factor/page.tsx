import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OutsideHead } from "@/components/admin/staff/OutsideHead";
import { SecondFactorForm } from "@/components/admin/staff/second-factor/SecondFactorForm";
import { getOwnSecondFactor } from "@/lib/staff/second-factor/loaders";

export const metadata: Metadata = { title: "Second factor" };
// What is asked for depends on who asks.
export const instant = false;

type Props = { searchParams: Promise<{ again?: string | string[]; next?: string | string[] }> };

export default async function SecondFactorPage({ searchParams }: Props) {
  const { again, next } = await searchParams;
  const own = await getOwnSecondFactor(next);
  if (!own) redirect("/admin/sign-in");
  const { state, factor, page } = own;
  if (state === "second_factor_setup")
    redirect(`/admin/second-factor/setup?${new URLSearchParams({ next: page })}`);
  const has = factor.appSince !== null || factor.passkeys > 0;
  if (!has || (state === "open" && again === undefined)) redirect(page);
  return (
    <>
      <OutsideHead title="One more step.">
        {state === "open"
          ? "What you are about to do asks for your second factor again. It then counts for twelve hours."
          : "Show that it is you, with what only you have."}
      </OutsideHead>
      <SecondFactorForm
        app={factor.appSince !== null}
        codes={factor.codesLeft > 0}
        passkey={factor.passkeys > 0}
        next={page}
      />
    </>
  );
}
