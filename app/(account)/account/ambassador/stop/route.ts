import { stopAsAmbassador } from "@/lib/referrals/ambassadors/actions";

export async function POST(request: Request): Promise<Response> {
  return stopAsAmbassador(request, new Date());
}
