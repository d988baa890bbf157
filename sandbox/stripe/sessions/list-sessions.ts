import { z } from "zod";
import { paging, range, text } from "../api/fields";
import { inRange } from "../api/in-range";
import { listPage } from "../api/list-page";
import { operation } from "../api/operation";

const params = z.strictObject({
  ...paging,
  created: range,
  customer: text.optional(),
  customer_details: z.strictObject({ email: text }).optional(),
  payment_intent: text.optional(),
  status: z.enum(["complete", "expired", "open"]).optional(),
});

/** GET /v1/checkout/sessions */
export const listSessions = operation("get", "/v1/checkout/sessions", params, (call) => {
  const { created, customer, customer_details, payment_intent, status } = call.params;
  const rows = call.store.all("sessions").map((record) => record.object);
  return listPage(
    rows,
    call.params,
    "/v1/checkout/sessions",
    (session) =>
      inRange(session.created, created) &&
      (!customer || session.customer === customer) &&
      (!customer_details || session.customer_details?.email === customer_details.email) &&
      (!payment_intent || session.payment_intent === payment_intent) &&
      (!status || session.status === status),
  );
});
