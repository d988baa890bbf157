import { sign } from "@/lib/platform/secrets/signing";
import { filledCheckout, textOf } from "../checkout/checkout-form";

/** What the button answers: the address of Stripe's page, or what the shop's page says instead. */
export type Pressed = { ok: true; url: string } | { ok: false; says: string };

/** Opens the checkout with a basket as a browser without script does, fills it in and presses the button. */
export async function pressButton(
  shop: string,
  basketId: string,
  email: string,
  address: string,
): Promise<Pressed> {
  const headers = { cookie: `basket=${sign("basket", basketId)}`, "x-forwarded-for": address, origin: shop };
  const open = async (cookie: string) => {
    const page = await fetch(`${shop}/checkout`, { headers: { ...headers, cookie } });
    if (!page.ok) throw new Error(`The checkout answers ${page.status}`);
    return page.text();
  };
  const filled = filledCheckout(await open(headers.cookie), email);
  if (!filled) return { ok: false, says: "Your basket is empty" };
  const door = new URL(filled.door, `${shop}/checkout`);
  const answer = await fetch(door, { method: "POST", headers, body: filled.fields, redirect: "manual" });
  const location = new URL(answer.headers.get("location") ?? shop, shop);
  if (answer.status !== 303) throw new Error(`The button answers ${answer.status}`);
  if (location.origin !== shop) return { ok: true, url: location.href };
  const cookies = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  return { ok: false, says: textOf(await open([headers.cookie, ...cookies].join("; "))) };
}
