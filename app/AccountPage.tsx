import type { ComponentProps } from "react";
import { AccountFrame } from "@/components/account/AccountFrame";
import { getShop } from "@/lib/shop/loaders";

/** A page of the account in its frame, with the areas that this shop has. */
export async function AccountPage(props: Omit<ComponentProps<typeof AccountFrame>, "on">) {
  const shop = await getShop();
  const { loyalty, referrals, ambassadors } = shop;
  const on: ComponentProps<typeof AccountFrame>["on"] = [
    ...(loyalty.on ? (["loyalty"] as const) : []),
    ...(referrals.on || ambassadors.on ? (["referrals"] as const) : []),
  ];
  return <AccountFrame {...props} on={on} />;
}
