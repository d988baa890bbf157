import { changeBasket } from "@/lib/basket/actions";

export function POST(request: Request): Promise<Response> {
  return changeBasket(request, new Date());
}
