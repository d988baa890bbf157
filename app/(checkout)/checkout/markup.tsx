import { reactMarkup } from "@/app/react-markup";
import { AccountLine } from "@/components/checkout/AccountLine";
import { CheckoutFields } from "@/components/checkout/CheckoutFields";
import { EmptyCheckout } from "@/components/checkout/EmptyCheckout";
import { places } from "@/components/checkout/places";
import type { Checkout } from "@/lib/checkout/types";

/** Text inside a script element ends at nothing but its end tag (HTML, 13.2.5.17). */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** A checkout as markup, with the facts its script begins with; null is an empty basket. */
export async function checkoutMarkup(found: Checkout | null): Promise<string> {
  const { renderToStaticMarkup, renderToString } = await reactMarkup;
  if (!found) return renderToStaticMarkup(<EmptyCheckout />);
  const { account, state, frame } = found;
  const head = renderToStaticMarkup(
    <>
      <h1 className="display pb-3 text-title">Checkout</h1>
      <AccountLine account={account} />
    </>,
  );
  const form = renderToString(<CheckoutFields state={state} frame={frame} />);
  const facts = inScript({ state, frame });
  return `${head}<div id="${places.form}">${form}</div><script type="application/json" id="${places.facts}">${facts}</script>`;
}
