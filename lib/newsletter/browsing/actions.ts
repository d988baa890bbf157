import { deviceClass } from "@/lib/journal/device-class";
import { rateLimited } from "@/lib/platform/requests/form-door";
import { readBody } from "@/lib/platform/requests/read-body";
import { sameOrigin } from "@/lib/platform/requests/same-origin";
import { readSession } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { isId } from "@/lib/values/id";
import { noteView } from "./note-view";

const nothingMore = () => new Response(null, { status: 204 });

/**
 * The page of somebody who agreed to it tells which variant it shows. Whatever it says, the answer is the same. A browser that
 * asks not to be tracked is not, though its owner once ticked the box.
 */
export async function looked(request: Request, now: Date): Promise<Response> {
  const { headers } = request;
  if (!sameOrigin(headers) || headers.get("sec-gpc") === "1" || headers.get("dnt") === "1")
    return nothingMore();
  if (deviceClass(headers.get("user-agent") ?? "") === "robot") return nothingMore();
  const session = await readSession();
  if (!session?.proven || !(await getShop()).newsletter.browsing) return nothingMore();
  if (await rateLimited(request, "view")) return nothingMore();
  const variantId = (await readBody(request, 100))?.toString() ?? "";
  if (!isId("var", variantId)) return nothingMore();
  const { userId } = session;
  await transact((tx) => noteView(tx, { userId, variantId }, now));
  return nothingMore();
}
