import { returnFromStripe } from "@/lib/checkout/actions";

export function GET(request: Request): Promise<Response> {
  return returnFromStripe(request, new Date());
}
