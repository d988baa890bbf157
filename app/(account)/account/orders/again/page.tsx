import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { LinkButton } from "@/components/ui/LinkButton";
import { getReordered } from "@/lib/account/orders/loaders";
import type { MissingReason } from "@/lib/account/orders/types";

export const metadata: Metadata = { title: "Ordered again", robots: { index: false } };
export const instant = false;

const whys: Record<MissingReason, string> = {
  gone: "is not sold any more",
  sold_out: "is sold out",
  fewer: "is there, but not as many as you ordered then",
  basket_full: "does not fit into the basket",
};

export default async function Again() {
  await connection();
  const again = await getReordered();
  if (!again) redirect("/account/orders");
  const { added, missing } = again;
  return (
    <AccountPage
      here="orders"
      title={added > 0 ? "In your basket, but not all of it" : "None of it can be had now"}
    >
      <ul className="max-w-prose list-disc space-y-2 pl-5">
        {missing.map(({ name, why }) => (
          <li key={`${name}:${why}`} className="wrap-anywhere">
            <strong className="font-medium">{name}</strong> {whys[why]}.
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-4 pt-8">
        {added > 0 ? <LinkButton href="/basket">Go to the basket</LinkButton> : null}
        <LinkButton href="/collections" tone={added > 0 ? "quiet" : "primary"}>
          Look around the shop
        </LinkButton>
      </p>
    </AccountPage>
  );
}
