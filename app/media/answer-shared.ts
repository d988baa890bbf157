import { getSharedPicture } from "@/lib/catalogue/loaders";

type Context = { readonly params: Promise<{ name: string }> };

/** Serves "med_….jpg" in one of the shapes that other sites and letters show. */
export function answerShared(shape: Parameters<typeof getSharedPicture>[1]) {
  return async (_: Request, { params }: Context): Promise<Response> => {
    const picture = await getSharedPicture((await params).name, shape);
    if (!picture)
      return new Response("There is no such picture.", {
        status: 404,
        headers: { "cache-control": "no-store" },
      });
    return new Response(picture, {
      headers: {
        "cache-control": "public, max-age=31536000, immutable",
        "content-type": "image/jpeg",
        "content-length": String(picture.length),
        "x-content-type-options": "nosniff",
      },
    });
  };
}
