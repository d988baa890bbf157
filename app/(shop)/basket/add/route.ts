import { addToBasket } from "@/lib/basket/actions";

export function POST(request: Request): Promise<Response> {
  return addToBasket(request, new Date());
}
