import { signOutElsewhere } from "@/lib/account/security/actions";

export async function POST(request: Request): Promise<Response> {
  return signOutElsewhere(request, new Date());
}
