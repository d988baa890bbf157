import { saveAmbassadorPage } from "@/lib/referrals/ambassadors/actions";

export async function POST(request: Request): Promise<Response> {
  return saveAmbassadorPage(request, new Date());
}
