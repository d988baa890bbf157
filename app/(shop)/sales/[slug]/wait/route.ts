import { getClock } from "@/lib/basket/loaders";
import { waitForSale } from "@/lib/early-access/waiting/actions";

type Place = { params: Promise<{ slug: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return waitForSale(request, (await params).slug, await getClock());
}
