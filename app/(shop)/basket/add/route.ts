import { addToBasket } from "@/lib/basket/actions";
import { getClock } from "@/lib/basket/loaders";

export async function POST(request: Request): Promise<Response> {
  return addToBasket(request, await getClock());
}
