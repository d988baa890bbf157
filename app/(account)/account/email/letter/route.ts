import { askFreshCode } from "@/lib/account/email/actions";

export function POST(request: Request): Promise<Response> {
  return askFreshCode(request, new Date());
}
