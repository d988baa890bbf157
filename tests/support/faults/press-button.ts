import { sign } from "@/lib/platform/secrets/signing";

/** What the button answers: the address of Stripe's page, or what the shop's page says instead. */
export type Pressed = { ok: true; url: string } | { ok: false; says: string };

const letters: Record<string, string> = { amp: "&", quot: '"', "#x27": "'", lt: "<", gt: ">" };

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replace(/&(#?\w+);/g, (whole, word: string) => letters[word] ?? whole);
}

/** What a browser without script would send along: hidden fields, and the delivery that is chosen. */
function fieldsOf(form: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\s[^>]*>/g)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type");
    const isChosen = type === "radio" && /\schecked(=|\s|\/|>)/.test(tag);
    if (name && (type === "hidden" || isChosen)) fields.set(name, attribute(tag, "value") ?? "");
  }
  return fields;
}

function textOf(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]+>/g, " ").replace(/\s+/g, " ");
}

const buyer = {
  name: "Ada Lovelace",
  line1: "12 St James's Square",
  city: "Bristol",
  postcode: "BS1 4DJ",
  country: "GB",
  intent: "pay",
};

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
  const html = await open(headers.cookie);
  const form = /<form\b(?:(?!<form\b)[\s\S])*?name="agreedTotal"[\s\S]*?<\/form>/.exec(html)?.[0];
  if (!form && !html.includes("Your basket is empty")) throw new Error("The checkout came without its form");
  if (!form) return { ok: false, says: "Your basket is empty" };
  const fields = fieldsOf(form);
  for (const [name, value] of Object.entries({ ...buyer, email })) fields.set(name, value);
  const door = new URL(attribute(form, "action") ?? "", `${shop}/checkout`);
  const answer = await fetch(door, { method: "POST", headers, body: fields, redirect: "manual" });
  const location = new URL(answer.headers.get("location") ?? shop, shop);
  if (answer.status !== 303) throw new Error(`The button answers ${answer.status}`);
  if (location.origin !== shop) return { ok: true, url: location.href };
  const cookies = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  return { ok: false, says: textOf(await open([headers.cookie, ...cookies].join("; "))) };
}
