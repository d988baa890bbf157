import { putTaken } from "@/lib/loyalty/rewards/actions";

export async function POST(request: Request): Promise<Response> {
  return putTaken(request, "account", new Date());
}
