import { getCustomer } from "@/lib/customers/loaders";
import { wordsMark } from "@/lib/newsletter/topics/words-mark";
import { askWish } from "@/lib/newsletter/wishes/ask-wish";
import { rememberTyped } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { saleWishWords } from "@/lib/values/wish-words";
import { readAnnouncement, readMovedTo } from "./data";
import { waitSchema } from "./schema";

/**
 * Somebody asks to be told when an announced sale opens for everybody. Of one that is not announced there is nothing here. The
 * answer is the same whether or not the address waits already.
 */
export async function waitForSale(request: Request, named: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  // The page may have got another address while it was open.
  const slug = (await readMovedTo(reader(), named, now)) ?? named;
  const sale = await readAnnouncement(reader(), slug, now);
  if (!sale) return new Response("There is nothing at this address.", { status: 404 });
  const page = `/sales/${encodeURIComponent(slug)}`;
  if (sale.standing !== "before") return seeOther(page);
  const form = (await readForm(request)) ?? {};
  const back = async (problem: "email" | "changed" | "often") => {
    await rememberTyped("sales", { email: (form.email ?? "").slice(0, 300) });
    return seeOther(`${page}?problem=${problem}#email`);
  };
  const parsed = waitSchema.safeParse(form);
  if (!parsed.success) return back("email");
  const wording = saleWishWords(sale.name);
  if (parsed.data.words !== wordsMark(wording)) return back("changed");
  if (await rateLimited(request, "form")) return back("often");
  const { email } = parsed.data;
  const [{ money }, customer] = await Promise.all([getShop(), getCustomer()]);
  const signedIn = customer?.email.toLowerCase() === email.toLowerCase();
  const { saleId, name: title } = sale;
  const asked = { kind: "sale", saleId, title, email, wording, locale: money.locale, signedIn } as const;
  await transact((tx) => askWish(tx, asked, now));
  await rememberTyped("sales", null);
  return seeOther(signedIn ? "/account/letters?done=wished" : "/newsletter/asked");
}
