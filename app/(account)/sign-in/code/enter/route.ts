import { enterCode } from "@/lib/account/sign-in/actions";

export async function POST(request: Request): Promise<Response> {
  return enterCode(request, new Date());
}
