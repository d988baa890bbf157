import { takeOwnData } from "@/lib/account/personal-data/actions";

export function GET(): Promise<Response> {
  return takeOwnData(new Date());
}
