import { saveOwnDetails } from "@/lib/account/details/actions";

export async function POST(request: Request): Promise<Response> {
  return saveOwnDetails(request, new Date());
}
