import { leave } from "@/lib/loyalty/membership/actions";

export async function POST(request: Request): Promise<Response> {
  return leave(request, new Date());
}
