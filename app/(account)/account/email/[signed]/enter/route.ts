import { enterByNewAddress } from "@/lib/account/email/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return enterByNewAddress(request, (await params).signed, new Date());
}
