import { html } from "hono/html";
import { formatMoney } from "../../../lib/values/format-money";
import type { SessionRecord } from "../store/tables";
import { layout } from "./layout";

/** The bank's question: 3-D Secure as two buttons. */
export function authenticatePage({ object }: SessionRecord): ReturnType<typeof html> {
  const total = formatMoney(object.amount_total ?? 0, (object.currency ?? "gbp").toUpperCase());
  return layout(
    "3-D Secure: local test page",
    html`<section>
      <h1>3-D Secure</h1>
      <p>A real bank would now ask you to confirm the payment of <strong>${total}</strong>, for example in its app.</p>
      <form method="post" action="/c/pay/${object.id}/authenticate">
        <button name="answer" value="complete">Complete</button>
        <button class="quiet" name="answer" value="fail">Fail</button>
      </form>
    </section>`,
  );
}
