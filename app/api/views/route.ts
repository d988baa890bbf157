import { deviceClass } from "@/lib/journal/device-class";
import { recordView } from "@/lib/journal/record-view";
import { viewSchema } from "@/lib/journal/schema";
import { clientAddress } from "@/lib/platform/requests/client-address";
import { rateLimit } from "@/lib/platform/requests/rate-limit";
import { readBody } from "@/lib/platform/requests/read-body";
import { sameOrigin } from "@/lib/platform/requests/same-origin";
import { transact } from "@/lib/platform/transact";
import { countVisit } from "@/lib/referrals/links/count-visit";

const nothingMore = () => new Response(null, { status: 204 });

/** A page tells that it was looked at. Whatever it says, the answer is the same: the page does not wait for it. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  // Who asks not to be counted is not counted, though nothing here could tell who it was.
  if (!sameOrigin(headers) || headers.get("sec-gpc") === "1" || headers.get("dnt") === "1")
    return nothingMore();
  if (!(await rateLimit("view", clientAddress(headers))).ok) return nothingMore();
  const body = await readBody(request, 16_000);
  const said = viewSchema.safeParse(body ? readJson(body.toString()) : null);
  if (!said.success) return nothingMore();
  const { path, referrer } = said.data;
  const device = deviceClass(headers.get("user-agent") ?? "");
  const ownHost = headers.get("host") ?? "";
  const now = new Date();
  await transact(async (tx) => {
    await recordView(tx, { path, referrer, ownHost, device }, now);
    if (device !== "robot") await countVisit(tx, { path, referrer, ownHost }, now);
  });
  return nothingMore();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
