import { unsave } from "@/lib/account/saved/actions";

export function POST(request: Request): Promise<Response> {
  return unsave(request);
}
