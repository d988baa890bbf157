import { away } from "@/app/away";
import { searchAnswers } from "@/lib/catalogue/search/answers/loaders";
import { findMarkup } from "./found";
import { inFrame } from "./in-frame";

const answer = searchAnswers(async (query, { frame, ground }) => {
  const found = await findMarkup(query, ground);
  return (memory) => inFrame(frame, found, memory);
});

/**
 * The page of results as one document, complete without script: the frame that Next keeps, with what was found put in.
 * To have Next render all of it anew for each query takes several times as long as the search itself.
 */
export async function GET(request: Request): Promise<Response> {
  const answered = await answer(request);
  if (answered) return answered;
  const { pathname, search } = new URL(request.url);
  return away(pathname + search);
}
