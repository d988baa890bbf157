import { applyAsAmbassador } from "@/lib/referrals/ambassadors/actions";

export async function POST(request: Request): Promise<Response> {
  return applyAsAmbassador(request, new Date());
}
