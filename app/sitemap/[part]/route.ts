import { getSitemapPart } from "@/lib/catalogue/feeds/loaders";

/** A part of a sitemap too large for one file. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const file = await getSitemapPart((await params).part);
  if (file === null) return new Response("There is no such part of the sitemap.", { status: 404 });
  return new Response(file, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
