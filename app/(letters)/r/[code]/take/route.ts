import { takeFriendsOffer } from "@/lib/referrals/actions";

type Place = { params: Promise<{ code: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return takeFriendsOffer(request, (await params).code, new Date());
}
