import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { requireCustomer } from "@/lib/account/loaders";

export const metadata: Metadata = { title: "Your data", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export default async function Data({ searchParams }: Props) {
  await connection();
  await requireCustomer("/account/data");
  const { problem } = await searchParams;
  return (
    <AccountPage here="data" title="Your data">
      {problem === "often" ? (
        <Notice kind="notice" role="alert" className="mb-8">
          That was asked for often in a short time. Please wait ten minutes.
        </Notice>
      ) : null}
      <section aria-labelledby="take" className="max-w-prose space-y-4">
        <h2 id="take" className="display text-heading">
          Take it with you
        </h2>
        <p className="text-sm">
          All that we hold of you in one archive, at once: your account, orders, addresses, letters, what you
          said about being written to, and what we noted. As tables for a spreadsheet and as JSON for
          programs.
        </p>
        <a href="/account/data/file" download className={buttonStyle("quiet", "normal")}>
          Download my data
        </a>
      </section>
      <section aria-labelledby="delete" className="mt-12 max-w-prose space-y-4 border-t pt-8">
        <h2 id="delete" className="display text-heading">
          Delete your account
        </h2>
        <p className="text-sm">
          Everything goes but what the law has us keep. The next page says what that is before anything
          happens.
        </p>
        <LinkButton tone="quiet" href="/account/delete">
          Delete my account…
        </LinkButton>
      </section>
    </AccountPage>
  );
}
