import { giveBack } from "@/lib/loyalty/rewards/actions";

export async function POST(request: Request): Promise<Response> {
  return giveBack(request, new Date());
}
