import { away } from "@/app/away";
import { places } from "@/components/checkout/places";
import { checkoutAnswers } from "@/lib/checkout/frame/loaders";
import { frameFiller } from "@/lib/values/frame-filler";
import { checkoutMarkup } from "./markup";

const fill = frameFiller([{ at: places.marker }]);
const answer = checkoutAnswers(async (found, frame) => fill(frame, [await checkoutMarkup(found)]));

/**
 * The checkout as one document, complete without script: the frame that Next keeps, with this visitor's form put in. To have
 * Next render all of it takes several times as long, and when a sale opens hundreds ask for it within seconds.
 */
export async function GET(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return (await answer(request)) ?? away(pathname + search);
}
