import { declare } from "@/lib/orders/withdrawals/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return declare(request, (await params).signed, new Date());
}
