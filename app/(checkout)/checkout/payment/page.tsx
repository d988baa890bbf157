import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReturnNews } from "@/components/checkout/ReturnNews";
import { getReturn } from "@/lib/checkout/loaders";

export const metadata: Metadata = { title: "Your payment", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ session?: string | string[] }> };

export default async function PaymentPage({ searchParams }: Props) {
  const { session } = await searchParams;
  const found = typeof session === "string" ? await getReturn(session) : null;
  if (!found) notFound();
  return (
    <ReturnNews news={found} again={`/checkout/return?session=${encodeURIComponent(String(session))}`} />
  );
}
