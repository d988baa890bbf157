import { connection } from "next/server";
import { getSitemap } from "@/lib/catalogue/feeds/loaders";

/** Every address worth finding. */
export async function GET(): Promise<Response> {
  await connection(); // not at build time, when neither the shop's address nor its goods are known
  return new Response(await getSitemap(), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
