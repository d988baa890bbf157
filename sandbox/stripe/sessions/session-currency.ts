import { badRequest } from "../api/bad-request";
import type { SessionParameters } from "./session-parameters";

/** The one currency of all lines. */
export function sessionCurrency(params: SessionParameters): string {
  const currencies = [...new Set(params.line_items.map((line) => line.price_data.currency))];
  const [currency = "", second] = currencies;
  if (second)
    throw badRequest(`All line items must have the same currency: ${currencies.join(", ")}.`, {
      param: "line_items",
    });
  if (params.currency && params.currency !== currency) {
    throw badRequest(`The session's currency ${params.currency} differs from the line items' ${currency}.`, {
      param: "currency",
    });
  }
  return currency;
}
