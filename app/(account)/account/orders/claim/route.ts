import { claim } from "@/lib/account/orders/actions";

export async function POST(request: Request): Promise<Response> {
  return claim(request, new Date());
}
