import { rememberTyped } from "@/lib/platform/cookies";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { signedOrder } from "../page/signed-order";
import { checkReturn } from "./check-return";
import { postedReturn } from "./posted-return";
import { requestReturn } from "./request-return";

/** The form for a return was sent: leads to the order's page with the news, or back with what was typed. */
export async function askReturn(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const order = signedOrder(signed);
  if (!order) return new Response("There is nothing at this address.", { status: 404 });
  const values = postedReturn((await readForm(request)) ?? {});
  const back = async (problem: "faults" | "often" | "changed", field: string) => {
    await rememberTyped("orders", { order, problem, values });
    return seeOther(`/orders/${signed}/return?told=yes#${field}`);
  };
  const checked = checkReturn(values);
  if (!checked.ok) return back("faults", checked.detail?.lines ? "lines" : "reason");
  if (await rateLimited(request, "form")) return back("often", "fault");
  const by = { actor: "customer", actorName: "Customer" };
  const asked = await transact((tx) => requestReturn(tx, order, checked.value, by, now));
  if (!asked.ok) return back("changed", "fault");
  await rememberTyped("orders", null);
  return seeOther(`/orders/${signed}#returns`);
}
