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

const buyer = {
  name: "Ada Lovelace",
  line1: "12 St James's Square",
  city: "Bristol",
  postcode: "BS1 4DJ",
  country: "GB",
  intent: "pay",
};

/** The form of the checkout's page filled in by somebody in Bristol, and where it goes; null when the page says the basket is empty. */
export function filledCheckout(
  html: string,
  email: string,
): { door: string; fields: URLSearchParams } | null {
  const form = /<form\b(?:(?!<form\b)[\s\S])*?name="agreedTotal"[\s\S]*?<\/form>/.exec(html)?.[0];
  if (!form && !html.includes("Your basket is empty")) throw new Error("The checkout came without its form");
  if (!form) return null;
  const fields = fieldsOf(form);
  for (const [name, value] of Object.entries({ ...buyer, email })) fields.set(name, value);
  return { door: attribute(form, "action") ?? "", fields };
}

/** What a page says, without its markup. */
export function textOf(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]+>/g, " ").replace(/\s+/g, " ");
}
