import { answerRefresh } from "@/lib/platform/cache/refresh-cache";
import { readBody } from "@/lib/platform/requests/read-body";

/** More than as many tags as the worker ever names at once. */
const longest = 1_000_000;

/** The worker's way to say which cached pages are out of date. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, longest);
  const accepted = body !== null && answerRefresh(body.toString(), new Date());
  return new Response(null, { status: accepted ? 204 : 403 });
}
