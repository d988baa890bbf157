import { getClock } from "@/lib/basket/loaders";
import { enterEarly } from "@/lib/early-access/invitations/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return enterEarly(request, (await params).signed, await getClock());
}
