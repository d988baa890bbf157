import { removeFromBasket } from "@/lib/basket/actions";

export function POST(request: Request): Promise<Response> {
  return removeFromBasket(request, new Date());
}
