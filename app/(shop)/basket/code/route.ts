import { setBasketCode } from "@/lib/basket/actions";

export function POST(request: Request): Promise<Response> {
  return setBasketCode(request, new Date());
}
