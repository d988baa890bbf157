import { getClock } from "@/lib/basket/loaders";
import { restoreBasket } from "@/lib/recovery/restore/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return restoreBasket(request, (await params).signed, await getClock());
}
