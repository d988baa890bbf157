import { moveToBasket } from "@/lib/account/saved/actions";
import { getClock } from "@/lib/basket/loaders";

export async function POST(request: Request): Promise<Response> {
  return moveToBasket(request, await getClock());
}
