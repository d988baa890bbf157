import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OutsideHead } from "@/components/admin/staff/OutsideHead";
import { Button } from "@/components/ui/Button";
import { getWayIn } from "@/lib/staff/loaders";

export const metadata: Metadata = { title: "Sign in" };
// Where it leads depends on who asks.
export const instant = false;

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function AdminSignIn({ searchParams }: Props) {
  const { next } = await searchParams;
  const { way, email } = await getWayIn([next].flat()[0]);
  if (way) redirect(way);
  return (
    <>
      <OutsideHead title="This is the staff’s door.">
        You are signed in as {email}, who is not on the staff of this shop. If you were invited, open the
        letter and accept the invitation first.
      </OutsideHead>
      <form action="/sign-out" method="post">
        <input type="hidden" name="next" value="/admin/sign-in" />
        <Button tone="quiet">Sign in with another address</Button>
      </form>
    </>
  );
}
