import { seeOther } from "@/lib/platform/requests/form-request";
import { owesSecondFactor } from "@/lib/staff/loaders";

/** Leads whoever owes a second factor to where it is shown, before they change a way into their account; else null. */
export async function secondFactorFirst(): Promise<Response | null> {
  return (await owesSecondFactor()) ? seeOther("/admin/second-factor?again") : null;
}
