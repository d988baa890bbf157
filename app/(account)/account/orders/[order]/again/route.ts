import { orderAgain } from "@/lib/account/orders/actions";

type Place = { params: Promise<{ order: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return orderAgain(request, (await params).order, new Date());
}
