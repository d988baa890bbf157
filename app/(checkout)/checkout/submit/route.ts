import { away } from "@/app/away";
import { submitCheckout } from "@/lib/checkout/actions";

export async function POST(request: Request): Promise<Response> {
  return (await submitCheckout(request)) ?? away("/checkout");
}
