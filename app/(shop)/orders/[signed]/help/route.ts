import { ask } from "@/lib/orders/help/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return ask(request, (await params).signed, new Date());
}
