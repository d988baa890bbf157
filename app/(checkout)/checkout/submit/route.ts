import { submitCheckout } from "@/lib/checkout/actions";

export function POST(request: Request): Promise<Response> {
  return submitCheckout(request, new Date());
}
