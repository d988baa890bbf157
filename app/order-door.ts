import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { isSigned } from "@/lib/orders/page/loaders";

/** What is said of a page whose address is its key: it is found by no one, and does not travel to a carrier's pages. */
export function keyedPage(title: string): Metadata {
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** The signed part of such an address. One that this shop did not sign is not here, and the database is not asked. */
export async function openDoor<Names extends { signed: string }>(params: Promise<Names>): Promise<Names> {
  const names = await params;
  if (!isSigned(names.signed)) notFound();
  await connection();
  return names;
}
