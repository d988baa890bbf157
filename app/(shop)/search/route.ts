import { away } from "@/app/away";
import { answerSearch } from "@/lib/catalogue/search/answers/loaders";
import { findMarkup } from "./found";
import { inFrame } from "./in-frame";

/**
 * The page of results as one document, complete without script: the frame that Next keeps, with what was found put in.
 * To have Next render all of it anew for each query takes several times as long as the search itself.
 */
export async function GET(request: Request): Promise<Response> {
  const answer = await answerSearch(request, async (query, { frame, ground }) =>
    inFrame(frame, await findMarkup(query, ground)),
  );
  if (answer) return answer;
  const { pathname, search } = new URL(request.url);
  return away(pathname + search);
}
