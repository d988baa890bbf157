import type { Metadata } from "next";
import { FirstOwnerForm } from "@/components/admin/staff/FirstOwnerForm";
import { OutsideHead } from "@/components/admin/staff/OutsideHead";
import { RecoveryForm } from "@/components/admin/staff/RecoveryForm";
import { LinkButton } from "@/components/ui/LinkButton";
import { getShop } from "@/lib/shop/loaders";
import { getOwnerLink } from "@/lib/staff/owner-link/loaders";

export const metadata: Metadata = { title: "Welcome" };
// What the link opens is asked of the database each time.
export const instant = false;

export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [link, { brand }] = await Promise.all([getOwnerLink(token), getShop()]);
  if (link?.kind === "first")
    return (
      <>
        <OutsideHead title="This shop is yours.">
          {brand.name} has no owner yet. Say who you are, and you are it: nobody else can use this link after
          you.
        </OutsideHead>
        <FirstOwnerForm token={token} />
      </>
    );
  if (link)
    return (
      <>
        <OutsideHead title={`Welcome back, ${link.name}.`}>
          This link lets you in without your mail and without your second factor. It works once. An
          authenticator app you had is taken off your account, and every other browser is signed out.
        </OutsideHead>
        <RecoveryForm token={token} />
      </>
    );
  return (
    <>
      <OutsideHead title="This link opens nothing.">
        It was used, it is more than a day old, or a newer one has taken its place. A new one comes from the
        terminal, in the shop’s folder: <code className="font-mono text-sm">npm run owner -- link</code>
      </OutsideHead>
      <LinkButton href="/admin/sign-in" tone="quiet">
        Sign in
      </LinkButton>
    </>
  );
}
