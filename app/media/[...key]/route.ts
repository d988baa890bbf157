import { Readable } from "node:stream";
import { getPictureFile } from "@/lib/catalogue/loaders";

type Context = { readonly params: Promise<{ key: string[] }> };

/** Serves a picture as it was stored. A key's content never changes, so that everybody may keep it for ever. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = `media/${(await params).key.join("/")}`;
  const picture = await getPictureFile(path);
  if (!picture)
    return new Response("There is no such picture.", {
      status: 404,
      headers: { "cache-control": "no-store" },
    });
  const etag = `"${path.slice("media/".length)}"`;
  const headers = {
    etag,
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": picture.mimeType,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  };
  if (request.headers.get("if-none-match")?.includes(etag)) {
    picture.stream.destroy();
    return new Response(null, { status: 304, headers });
  }
  const body = Readable.toWeb(picture.stream) as ReadableStream;
  return new Response(body, { headers: { ...headers, "content-length": String(picture.bytes) } });
}
