import { takeBackConsent } from "@/lib/account/details/actions";

export async function POST(request: Request): Promise<Response> {
  return takeBackConsent(request, new Date());
}
