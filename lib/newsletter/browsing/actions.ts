import { deviceClass } from "@/lib/journal/device-class";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readBody } from "@/lib/platform/requests/read-body";
import { readSession } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { isId } from "@/lib/values/id";
import { noteView } from "./note-view";

const nothingMore = () => new Response(null, { status: 204 });

/**
 * The page of somebody who agreed to it tells which variant it shows. Whatever it says, a page of ours gets the same answer. A browser that
 * asks not to be tracked is not, though its owner once ticked the box.
 */
export async function looked(request: Request, now: Date): Promise<Response> {
  const { headers } = request;
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (headers.get("sec-gpc") === "1" || headers.get("dnt") === "1") return nothingMore();
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
