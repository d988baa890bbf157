import { away } from "@/app/away";
import { places } from "@/components/checkout/places";
import { answerCheckout } from "@/lib/checkout/frame/loaders";
import { frameFiller } from "@/lib/values/frame-filler";
import { checkoutMarkup } from "./markup";

const fill = frameFiller([{ at: places.marker }]);

/**
 * The checkout as one document, complete without script: the frame that Next keeps, with this visitor's form put in. To have
 * Next render all of it takes several times as long, and when a sale opens hundreds ask for it within seconds.
 */
export async function GET(request: Request): Promise<Response> {
  const answer = await answerCheckout(request, async (found, frame) =>
    fill(frame, [await checkoutMarkup(found)]),
  );
  const { pathname, search } = new URL(request.url);
  return answer ?? away(pathname + search);
}
