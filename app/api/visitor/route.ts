import { getClock, getVisitor } from "@/lib/basket/loaders";

/** `GET /api/visitor?variant=var_…`: what a cached page cannot know. Never stored anywhere. */
export async function GET(request: Request): Promise<Response> {
  const variant = new URL(request.url).searchParams.get("variant");
  return Response.json(await getVisitor(variant, await getClock()), {
    headers: { "cache-control": "private, no-store" },
  });
}
