import { connection } from "next/server";
import { getNewProducts } from "@/lib/catalogue/feeds/loaders";

/** RSS of what is new. */
export async function GET(): Promise<Response> {
  await connection(); // not at build time, when neither the shop's address nor its goods are known
  return new Response(await getNewProducts(), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}
