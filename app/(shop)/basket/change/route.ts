import { changeBasket } from "@/lib/basket/actions";
import { getClock } from "@/lib/basket/loaders";

export async function POST(request: Request): Promise<Response> {
  return changeBasket(request, await getClock());
}
