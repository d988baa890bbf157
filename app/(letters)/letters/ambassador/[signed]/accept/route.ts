import { becomeAmbassador } from "@/lib/referrals/ambassadors/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return becomeAmbassador(request, (await params).signed, new Date());
}
