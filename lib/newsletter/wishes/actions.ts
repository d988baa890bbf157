import { readVariantsForSale } from "@/lib/catalogue/data";
import { getCustomer } from "@/lib/customers/loaders";
import { rememberTyped } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { formatMoney } from "@/lib/values/format-money";
import { wishWords } from "@/lib/values/wish-words";
import { askWish } from "./ask-wish";
import { listOffered } from "./data";
import { isThere } from "./is-there";
import { wishedSchema, wishSchema } from "./schema";

/**
 * Somebody asks for one letter about one thing. What cannot be finished leads to the wish's own page, which says why beside
 * the field; so does what is not any more as the product's page said, for nobody asks for what they did not read.
 */
export async function wish(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const form = (await readForm(request)) ?? {};
  const wished = wishedSchema.safeParse(form);
  const variant = wished.success ? wished.data.variant : "";
  const found = (await readVariantsForSale(reader(), [variant], now)).get(variant);
  if (!wished.success || !found?.onSale)
    return new Response("There is nothing at this address.", { status: 404 });
  const { kind } = wished.data;
  if (!(await listOffered(reader())).includes(kind))
    return new Response("The shop does not answer this wish at present.", { status: 404 });
  const back = async (problem: "email" | "changed" | "often") => {
    await rememberTyped("newsletter", { email: (form.email ?? "").slice(0, 300), topics: [] });
    return seeOther(`/newsletter/wish?${new URLSearchParams({ variant, kind, problem })}#email`);
  };
  const { variantId, price, title } = found;
  const parsed = wishSchema.safeParse(form);
  if (!parsed.success) return back("email");
  if (parsed.data.price !== price || isThere(kind, found)) return back("changed");
  if (await rateLimited(request, "form")) return back("often");
  const { email } = parsed.data;
  const [{ money }, customer] = await Promise.all([getShop(), getCustomer()]);
  const { currency, locale } = money;
  const wording = wishWords(kind, formatMoney(price, currency, locale));
  const signedIn = customer?.email.toLowerCase() === email.toLowerCase();
  const asked = { email, kind, variantId, price, currency, wording, title, locale, signedIn };
  await transact((tx) => askWish(tx, asked, now));
  await rememberTyped("newsletter", null);
  return seeOther(signedIn ? "/account/letters?done=wished" : "/newsletter/asked");
}
