import { sign } from "@/lib/platform/signing";

/** What the button answers: the address of Stripe's page, or what the page says instead. */
export type Pressed = { ok: true; url: string } | { ok: false; says: string };

const unescaped: Record<string, string> = { amp: "&", quot: '"', "#x27": "'", lt: "<", gt: ">" };
const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replace(/&(\w+|#x27);/g, (whole, word: string) => unescaped[word] ?? whole);

/** What a browser without script would send along: hidden fields, and the delivery that is chosen. */
function fieldsOf(html: string): FormData {
  const fields = new FormData();
  for (const [tag] of html.matchAll(/<input\s[^>]*>/g)) {
    const name = attribute(tag, "name");
    const isChosen = attribute(tag, "type") === "radio" && /\schecked(=|\s|\/|>)/.test(tag);
    if (name && (attribute(tag, "type") === "hidden" || isChosen))
      fields.set(name, attribute(tag, "value") ?? "");
  }
  return fields;
}

/** Opens the checkout with a basket as a browser without script does, fills it in and presses the button. */
export async function pressButton(
  shop: string,
  basketId: string,
  email: string,
  address: string,
): Promise<Pressed> {
  const headers = { cookie: `basket=${sign("basket", basketId)}`, "x-forwarded-for": address };
  const page = await fetch(`${shop}/checkout`, { headers });
  const html = await page.text();
  if (!page.ok) throw new Error(`The checkout answers ${page.status}`);
  const form = /<form\b[\s\S]*?name="agreedTotal"[\s\S]*?<\/form>/.exec(html)?.[0];
  if (!form && !html.includes("Your basket is empty")) throw new Error("The checkout came without its form");
  if (!form) return { ok: false, says: "Your basket is empty" };
  const fields = fieldsOf(form);
  const typed = {
    email,
    name: "Ada Lovelace",
    line1: "12 St James's Square",
    city: "Bristol",
    postcode: "BS1 4DJ",
    country: "GB",
    intent: "pay",
  };
  for (const [name, value] of Object.entries(typed)) fields.set(name, value);
  const answer = await fetch(`${shop}/checkout`, {
    method: "POST",
    headers: { ...headers, origin: shop },
    body: fields,
    redirect: "manual",
  });
  const url = answer.headers.get("location");
  if (answer.status === 303 && url) return { ok: true, url };
  if (answer.status >= 500) throw new Error(`The button answers ${answer.status}`);
  return {
    ok: false,
    says: (await answer.text()).replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, " ").replace(/\s+/g, " "),
  };
}
