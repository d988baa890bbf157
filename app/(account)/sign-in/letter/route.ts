import { askLetter } from "@/lib/account/sign-in/actions";

export async function POST(request: Request): Promise<Response> {
  return askLetter(request, new Date());
}
