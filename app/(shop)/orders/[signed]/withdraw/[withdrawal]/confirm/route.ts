import { confirm } from "@/lib/orders/withdrawals/actions";

type Place = { params: Promise<{ signed: string; withdrawal: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  const { signed, withdrawal } = await params;
  return confirm(request, signed, withdrawal, new Date());
}
