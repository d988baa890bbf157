import { enterNewAddress } from "@/lib/account/email/actions";

export function POST(request: Request): Promise<Response> {
  return enterNewAddress(request, new Date());
}
