import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { seeOther } from "@/lib/platform/requests/form-request";
import { unsign } from "@/lib/platform/secrets/signing";
import { startOrderPayment } from "./start-order-payment";

/** The button of a link for paying was pressed: on to Stripe's page, or back with what is in the way. */
export async function payByLink(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const orderId = unsign("pay-order", signed);
  if (!orderId) return new Response("There is nothing at this address.", { status: 404 });
  if (await rateLimited(request, "form")) return seeOther(`/pay/${signed}?trouble=often`);
  const started = await startOrderPayment(orderId, now);
  if (started.ok) return seeOther(started.value.url);
  const trouble =
    started.reason === "out_of_stock" ? "stock" : started.reason === "not_possible" ? "stripe" : "over";
  return seeOther(`/pay/${signed}?trouble=${trouble}`);
}
