import { answerRefresh } from "@/lib/platform/refresh-cache";

/** The worker's way to say which cached pages are out of date. */
export async function POST(request: Request): Promise<Response> {
  const accepted = answerRefresh(await request.text(), new Date());
  return new Response(null, { status: accepted ? 204 : 403 });
}
