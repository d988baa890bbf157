import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { CodeForm } from "@/components/account/CodeForm";
import { StepPage } from "@/components/layout/StepPage";
import { getCodePage } from "@/lib/account/sign-in/loaders";

export const metadata: Metadata = { title: "Type your code", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export default async function Code({ searchParams }: Props) {
  await connection();
  const page = await getCodePage((await searchParams).problem, new Date());
  if (!page) redirect("/sign-in?problem=spent");
  return (
    <StepPage
      title="Look into your mail"
      words={
        <>
          We have written to <strong>{page.email}</strong>.
        </>
      }
    >
      <CodeForm page={page} />
    </StepPage>
  );
}
