import { comeBack } from "@/lib/loyalty/membership/actions";

export async function POST(request: Request): Promise<Response> {
  return comeBack(request, new Date());
}
