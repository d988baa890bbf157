import { html } from "hono/html";
import { formatMoney } from "../../../lib/values/format-money";
import type { Store } from "../store/open-store";
import type { SessionRecord } from "../store/tables";

/** What is being paid for: lines, discount, delivery, total. */
export function summary(store: Store, { object, lineItems }: SessionRecord): ReturnType<typeof html> {
  const money = (amount: number) => formatMoney(amount, (object.currency ?? "gbp").toUpperCase());
  const rateId = object.shipping_cost?.shipping_rate;
  const rate = typeof rateId === "string" ? store.get("rates", rateId) : undefined;
  const discount = object.total_details?.amount_discount ?? 0;
  return html`<section class="summary" aria-labelledby="order">
    <h2 id="order">Your order</h2>
    <table>
      <tbody>
        ${lineItems.map(
          (line) => html`<tr>
            <th scope="row">${line.description} <small>× ${line.quantity}</small></th>
            <td>${money(line.amount_subtotal)}</td>
          </tr>`,
        )}
      </tbody>
      <tfoot>
        ${discount > 0 ? html`<tr><th scope="row">Discount</th><td>−${money(discount)}</td></tr>` : ""}
        ${rate ? html`<tr><th scope="row">${rate.display_name}</th><td>${money(object.total_details?.amount_shipping ?? 0)}</td></tr>` : ""}
        <tr><th scope="row">Total</th><td>${money(object.amount_total ?? 0)}</td></tr>
      </tfoot>
    </table>
    ${object.customer_email ? html`<p class="soft">Receipt to ${object.customer_email}</p>` : ""}
  </section>`;
}
