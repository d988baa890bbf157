import { saveOwnAddress } from "@/lib/account/addresses/actions";

export async function POST(request: Request): Promise<Response> {
  return saveOwnAddress(request, new Date());
}
