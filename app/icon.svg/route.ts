import { getMark } from "@/lib/shop/loaders";

/** The mark for tabs and bookmarks, in the colours of this shop. */
export async function GET(): Promise<Response> {
  return new Response(await getMark(), {
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=3600" },
  });
}
