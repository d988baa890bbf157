import { askNewAddress } from "@/lib/account/email/actions";

export function POST(request: Request): Promise<Response> {
  return askNewAddress(request, new Date());
}
