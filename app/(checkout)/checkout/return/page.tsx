import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ReturnNews } from "@/components/checkout/ReturnNews";
import { getReturn } from "@/lib/checkout/loaders";

export const metadata: Metadata = { title: "Your payment", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ session?: string | string[] }> };

export default async function ReturnPage({ searchParams }: Props) {
  const { session } = await searchParams;
  const found = typeof session === "string" ? await getReturn(session) : null;
  if (!found) notFound();
  if (found.kind === "paid") redirect(found.orderPath);
  return <ReturnNews news={found} />;
}
