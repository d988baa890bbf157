import type { Metadata } from "next";
import { AcceptForm } from "@/components/admin/staff/AcceptForm";
import { OutsideHead } from "@/components/admin/staff/OutsideHead";
import { LinkButton } from "@/components/ui/LinkButton";
import { getShop } from "@/lib/shop/loaders";
import { getInvitation } from "@/lib/staff/members/loaders";

export const metadata: Metadata = { title: "Invitation" };
// What the link opens is asked of the database each time.
export const instant = false;

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [invitation, { brand }] = await Promise.all([getInvitation(token), getShop()]);
  if (!invitation)
    return (
      <>
        <OutsideHead title="This invitation opens nothing.">
          It was accepted already, taken back, replaced by a newer one, or it is more than a week old. Who
          accepted it signs in; anybody else asks the owner for a new one.
        </OutsideHead>
        <LinkButton href="/admin/sign-in" tone="quiet">
          Sign in
        </LinkButton>
      </>
    );
  return (
    <>
      <OutsideHead title={`Welcome, ${invitation.name}.`}>
        You are invited to the staff of {brand.name} as {invitation.role}, to {invitation.work}.
      </OutsideHead>
      <AcceptForm token={token} email={invitation.email} />
    </>
  );
}
