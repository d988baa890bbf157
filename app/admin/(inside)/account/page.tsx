import { PageHead } from "@/components/admin/kit/PageHead";
import { OwnName } from "@/components/admin/staff/OwnName";
import { OwnSignIn } from "@/components/admin/staff/OwnSignIn";
import { getShop } from "@/lib/shop/loaders";
import { requireStaff } from "@/lib/staff/loaders";
import { getOwnSecondFactor } from "@/lib/staff/second-factor/loaders";

export const metadata = { title: "Your name and sign-in" };
export const instant = false;

export default async function OwnSignInPage() {
  const { name } = await requireStaff("home.read");
  const [own, { brand }] = await Promise.all([getOwnSecondFactor(), getShop()]);
  return (
    <>
      <PageHead title="Your name and sign-in" />
      <div className="grid max-w-3xl gap-4">
        <OwnName name={name} />
        {own ? <OwnSignIn factor={own.factor} issuer={brand.name} /> : null}
      </div>
    </>
  );
}
