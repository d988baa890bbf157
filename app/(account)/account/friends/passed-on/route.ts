import { noteShared } from "@/lib/referrals/actions";

export async function POST(request: Request): Promise<Response> {
  return noteShared(request, new Date());
}
