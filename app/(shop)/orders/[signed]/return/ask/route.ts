import { askReturn } from "@/lib/orders/returns/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return askReturn(request, (await params).signed, new Date());
}
