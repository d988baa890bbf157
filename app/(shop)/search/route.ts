import { getSearchFrame, queryOf } from "@/lib/catalogue/search/loaders";
import { getFound } from "./found";
import { inFrame } from "./in-frame";

/**
 * The page of results as one document, complete without script: the frame that Next keeps, with what was found put in.
 * To have Next render all of it anew for each query takes several times as long as the search itself.
 */
export async function GET(request: Request): Promise<Response> {
  const query = queryOf(new URL(request.url).search);
  const [frame, found] = await Promise.all([getSearchFrame(), getFound(query)]);
  return new Response(inFrame(frame, found), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=60",
    },
  });
}
