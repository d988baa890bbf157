import { html } from "hono/html";
import { formatMoney } from "../../../lib/values/format-money";
import { type TestCard, testCards } from "../payments/test-cards";
import type { Store } from "../store/open-store";
import type { SessionRecord } from "../store/tables";
import { layout } from "./layout";
import { summary } from "./summary";

const inGroups = (number: string) =>
  number.length === 15 ? number.replace(/^(.{4})(.{6})/, "$1 $2 ") : number.replace(/(.{4})(?=.)/g, "$1 ");

const often = 4;

function cardChoices(cards: TestCard[]) {
  return cards.map(
    (card) => html`<label class="choice">
      <input type="radio" name="pay_with" value="${card.number}" ${card === testCards[0] ? "checked" : ""} />
      <span><span class="number">${inGroups(card.number)}</span> ${card.says}</span>
    </label>`,
  );
}

function debitChoices() {
  return (["succeed", "fail"] as const).map(
    (outcome) => html`<label class="choice">
      <input type="radio" name="pay_with" value="bank_debit_${outcome}" />
      <span>Bank debit (settles later): ${outcome === "succeed" ? "succeeds" : "fails"}</span>
    </label>`,
  );
}

/** The page on which a session is paid; after a decline it says why and takes another try. */
export function payPage(store: Store, session: SessionRecord): ReturnType<typeof html> {
  const { object } = session;
  const intent =
    typeof object.payment_intent === "string" ? store.get("intents", object.payment_intent) : undefined;
  const error = intent?.status === "requires_payment_method" ? intent.last_payment_error?.message : undefined;
  const total = formatMoney(object.amount_total ?? 0, (object.currency ?? "gbp").toUpperCase());
  const free = object.amount_total === 0;
  return layout(
    error ? `Error: ${error}` : `Pay ${total}: local test page`,
    html`<section aria-labelledby="pay">
        <h1 id="pay">Pay ${total}</h1>
        ${error ? html`<p class="error" role="alert" id="error">${error} Nothing was taken.</p>` : ""}
        <form method="post" action="/c/pay/${object.id}">
          ${
            free
              ? html`<p>There is nothing to pay.</p>`
              : html`<fieldset aria-describedby="${error ? "error" : "nothing-charged"}">
                    <legend>Pay with a test card</legend>
                    ${cardChoices(testCards.slice(0, often))}
                    <details>
                      <summary>More test cards</summary>
                      ${cardChoices(testCards.slice(often))}
                    </details>
                  </fieldset>
                  <fieldset>
                    <legend>Or with a delayed method</legend>
                    ${debitChoices()}
                  </fieldset>
                  <label class="field">
                    Or type another test card number (optional)
                    <input type="text" name="number" inputmode="numeric" autocomplete="off" maxlength="24" />
                  </label>`
          }
          <button type="submit">${free ? "Complete order" : `Pay ${total}`}</button>
        </form>
        ${object.cancel_url ? html`<a class="button quiet" href="${object.cancel_url}">Cancel and go back to the shop</a>` : ""}
      </section>
      ${summary(store, session)}`,
  );
}
