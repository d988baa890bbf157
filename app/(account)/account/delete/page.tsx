import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Notice } from "@/components/ui/Notice";
import { getDeletion } from "@/lib/account/personal-data/loaders";

export const metadata: Metadata = { title: "Delete your account", robots: { index: false } };
export const instant = false;

const problems: Record<string, string> = {
  unsure: "Tick the box first.",
  stale: "It has been a while since you signed in. Ask for a code once more.",
  often: "That was asked for often in a short time. Use the newest letter you have, or wait a while.",
  payment_under_way: "A payment of yours is under way. It ends within the hour; try again then.",
  is_staff: "You work for this shop with this address. An owner has to end that first.",
  not_found: "This account is gone already.",
};

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export default async function Delete({ searchParams }: Props) {
  await connection();
  const [{ problem }, { email, fresh, orders }] = await Promise.all([searchParams, getDeletion(new Date())]);
  const said = typeof problem === "string" ? problems[problem] : undefined;
  return (
    <AccountPage here="data" title="Delete your account">
      {said ? (
        <Notice kind="notice" role="alert" className="mb-8">
          {said}
        </Notice>
      ) : null}
      <div className="max-w-prose space-y-6 text-sm">
        <div>
          <h2 className="pb-2 font-medium">What goes, at once and for good</h2>
          <p>
            Your account and every sign-in, passkeys, addresses, baskets, saved products, what we noted about
            you, and what our letters to you said.
          </p>
        </div>
        <div>
          <h2 className="pb-2 font-medium">What the law has us keep</h2>
          <p>
            {orders > 0
              ? "The invoices of orders you paid: name, address, goods and sums, for as long as tax law says, and then they are blanked. Orders under way keep how to reach you until they are finished."
              : "Nothing: you ordered nothing."}{" "}
            What you said about letters stays as a proof that no longer names you.
          </p>
        </div>
        <p>
          You may want to{" "}
          <Link href="/account/data" prefetch={false} className="link">
            download your data
          </Link>{" "}
          first.
        </p>
        {fresh ? (
          <form action="/account/delete/confirm" method="post" className="space-y-5 border-t pt-6">
            <Checkbox id="sure" name="sure" value="yes" label={`Delete the account of ${email} for good`} />
            <Button tone="danger" size="large">
              Delete my account
            </Button>
          </form>
        ) : (
          <form action="/account/delete/letter" method="post" className="space-y-4 border-t pt-6">
            <p>So that nobody else can do this, we send a code to {email} first.</p>
            <Button size="large">Send me a code</Button>
          </form>
        )}
      </div>
    </AccountPage>
  );
}
