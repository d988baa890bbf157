import { takeAmbassadorsOffer } from "@/lib/referrals/ambassadors/actions";

type Place = { params: Promise<{ word: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return takeAmbassadorsOffer(request, (await params).word, new Date());
}
