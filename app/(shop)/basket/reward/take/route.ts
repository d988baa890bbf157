import { spendPoints } from "@/lib/loyalty/rewards/actions";

export async function POST(request: Request): Promise<Response> {
  return spendPoints(request, "basket", new Date());
}
