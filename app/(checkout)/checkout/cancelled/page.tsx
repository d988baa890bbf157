import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { LinkButton } from "@/components/ui/LinkButton";
import { getCancelled } from "@/lib/checkout/loaders";

export const metadata: Metadata = { title: "Not paid", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ payment?: string | string[] }> };

export default async function CancelledPage({ searchParams }: Props) {
  const { payment } = await searchParams;
  const found = typeof payment === "string" ? await getCancelled(payment) : null;
  if (!found) notFound();
  if (found.kind === "paid") redirect(found.orderPath);
  return (
    <div className="flex max-w-xl flex-col items-start gap-6">
      <h1 className="display text-title">You have not paid, and that is fine.</h1>
      <p className="text-lg text-ink-soft">
        Nothing was charged. Everything is still in your basket, and what you typed is kept for a day in case
        you come back.
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/checkout" prefetch={false}>
          Back to checkout
        </LinkButton>
        <LinkButton href="/basket" prefetch={false} tone="quiet">
          Change the basket
        </LinkButton>
      </div>
    </div>
  );
}
