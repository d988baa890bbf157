import { askDeletionCode } from "@/lib/account/personal-data/actions";

export function POST(request: Request): Promise<Response> {
  return askDeletionCode(request, new Date());
}
