import { turnBack } from "@/lib/checkout/actions";

export function GET(request: Request): Promise<Response> {
  return turnBack(request, new Date());
}
