import { deleteOwnAccount } from "@/lib/account/personal-data/actions";

export function POST(request: Request): Promise<Response> {
  return deleteOwnAccount(request, new Date());
}
