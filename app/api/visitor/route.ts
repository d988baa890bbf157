import { getClock, getVisitor } from "@/lib/basket/loaders";
import { getCustomer } from "@/lib/customers/loaders";
import { getOwnEarning } from "@/lib/loyalty/loaders";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";

/** Products whose prices are asked at the most: more than a page shows. */
const most = 100;

/** `GET /api/visitor?variant=var_…&products=prod_…,prod_…`: what a cached page cannot know. Never stored anywhere. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const products = (searchParams.get("products") ?? "").split(",").filter(Boolean).slice(0, most);
  const asked = { variantId: searchParams.get("variant"), productIds: products };
  const [customer, now] = await Promise.all([getCustomer(), getClock()]);
  const [visitor, earning] = await Promise.all([
    getVisitor(customer, asked, now),
    customer && asked.variantId ? getOwnEarning(customer.customerId) : null,
  ]);
  const points = earning && visitor.price !== null ? earning(visitor.price) : null;
  // So little of it that compressing, and the streams that Next sends a body through, cost more than all else of the answer.
  return readyAnswer(
    { bytes: Buffer.from(JSON.stringify({ ...visitor, points })), encoding: null },
    { "content-type": "application/json", "cache-control": "private, no-store, no-transform" },
  );
}
