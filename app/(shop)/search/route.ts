import { queryOf } from "@/lib/catalogue/search/loaders";
import { inFrame } from "./in-frame";
import { keptSearch } from "./kept";

/**
 * The page of results as one document, complete without script: the frame that Next keeps, with what was found put in.
 * To have Next render all of it anew for each query takes several times as long as the search itself.
 */
export async function GET(request: Request): Promise<Response> {
  const { frame, results } = await keptSearch(queryOf(new URL(request.url).search));
  return new Response(inFrame(frame, results), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=60",
    },
  });
}
