import type { Metadata } from "next";
import { connection } from "next/server";
import { SignInForm } from "@/components/account/SignInForm";
import { StepPage } from "@/components/layout/StepPage";
import { getSignIn } from "@/lib/account/sign-in/loaders";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };
// What was typed belongs to one visitor, and it must be whole without script.
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignIn({ searchParams }: Props) {
  await connection();
  const page = await getSignIn(await searchParams);
  return (
    <StepPage
      title="Sign in"
      words="We write to you with a code and a link. There is no password to remember."
    >
      <SignInForm page={page} />
    </StepPage>
  );
}
