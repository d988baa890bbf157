import { saveShownName } from "@/lib/referrals/actions";

export async function POST(request: Request): Promise<Response> {
  return saveShownName(request, new Date());
}
