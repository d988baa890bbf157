import { getMarkPixels } from "@/lib/shop/loaders";

/** The mark for home screens, which take no SVG. */
export async function GET(): Promise<Response> {
  return new Response(await getMarkPixels(), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=3600" },
  });
}
