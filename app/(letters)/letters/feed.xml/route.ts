import { connection } from "next/server";
import { getLettersFeed } from "@/lib/campaigns/archive/loaders";

/** RSS of the letters in the archive. */
export async function GET(): Promise<Response> {
  await connection(); // not at build time, when neither the shop's address nor its letters are known
  return new Response(await getLettersFeed(), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}
