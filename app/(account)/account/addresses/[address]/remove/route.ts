import { removeOwnAddress } from "@/lib/account/addresses/actions";

type Place = { params: Promise<{ address: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return removeOwnAddress(request, (await params).address, new Date());
}
