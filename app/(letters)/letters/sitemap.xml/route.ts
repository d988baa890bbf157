import { connection } from "next/server";
import { getLettersSitemap } from "@/lib/campaigns/archive/loaders";

/** The letters in the archive, for search engines; robots.txt names it. */
export async function GET(): Promise<Response> {
  await connection(); // not at build time, when neither the shop's address nor its letters are known
  return new Response(await getLettersSitemap(), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
