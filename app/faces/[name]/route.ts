import { getFace } from "@/lib/shop/loaders";

/** A file of a face that the shop chose in place of the usual ones. Its name stands for its content, so it is kept for good. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const bytes = await getFace((await params).name);
  if (!bytes) return new Response("There is no such face.", { status: 404 });
  return new Response(bytes, {
    headers: { "content-type": "font/woff2", "cache-control": "public, max-age=31536000, immutable" },
  });
}
