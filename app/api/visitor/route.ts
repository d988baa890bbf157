import { getClock, getVisitor } from "@/lib/basket/loaders";
import { getOwnPoints } from "@/lib/loyalty/loaders";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";

/** Products whose prices are asked at the most: more than a page shows. */
const most = 100;

/** `GET /api/visitor?variant=var_…&products=prod_…,prod_…`: what a cached page cannot know. Never stored anywhere. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const products = (searchParams.get("products") ?? "").split(",").filter(Boolean).slice(0, most);
  const visitor = await getVisitor(searchParams.get("variant"), products, await getClock());
  const points = visitor.price === null ? null : await getOwnPoints(visitor.price);
  // So little of it that compressing, and the streams that Next sends a body through, cost more than all else of the answer.
  return readyAnswer(
    { bytes: Buffer.from(JSON.stringify({ ...visitor, points })), encoding: null },
    { "content-type": "application/json", "cache-control": "private, no-store, no-transform" },
  );
}
