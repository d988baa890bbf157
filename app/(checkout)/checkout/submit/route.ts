import { getClock } from "@/lib/basket/loaders";
import { submitCheckout } from "@/lib/checkout/actions";

export async function POST(request: Request): Promise<Response> {
  return submitCheckout(request, await getClock());
}
