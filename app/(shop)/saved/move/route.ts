import { moveToBasket } from "@/lib/account/saved/actions";

export function POST(request: Request): Promise<Response> {
  return moveToBasket(request, new Date());
}
