import { payByLink } from "@/lib/checkout/pay-link/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return payByLink(request, (await params).signed, new Date());
}
