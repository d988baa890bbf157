import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";

/** What is said of a page whose address is its key: it is found by no one, and does not travel to other sites. */
export function keyedPage(title: string): Metadata {
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

/**
 * The names in such an address, of which `signed` is the key. One that this shop did not sign is not here, and the
 * database is not asked.
 * @param isOurs whether this shop signed a key, for what this page does
 */
export async function openDoor<Names extends { signed: string }>(
  params: Promise<Names>,
  isOurs: (signed: string) => boolean,
): Promise<Names> {
  const names = await params;
  if (!isOurs(names.signed)) notFound();
  await connection();
  return names;
}
