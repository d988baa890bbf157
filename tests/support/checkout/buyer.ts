import { quoteBasket } from "@/lib/basket/data";
import type { AgreeInput } from "@/lib/checkout/agree";
import type { Details } from "@/lib/checkout/schema";
import { codesIn } from "@/lib/discounts/codes-in";
import { db } from "@/lib/platform/db";

/** What Ada posts for a basket: her address in Bristol and the total she was shown. */
export async function buyer(basketId: string, own: Partial<Details> = {}): Promise<AgreeInput> {
  const destination = { country: "GB", postcode: "BS1 4DJ" };
  const { discountCode = null, methodId = null } = own;
  const quote = await quoteBasket(db(), {
    basketId,
    destination,
    methodId,
    codes: codesIn(discountCode ?? ""),
    now: new Date(),
  });
  const details: Details = {
    email: "ada@example.com",
    name: "Ada Lovelace",
    line1: "12 St James's Square",
    line2: null,
    city: "Bristol",
    region: null,
    phone: null,
    newsletter: false,
    similarShown: null,
    similarRefused: false,
    remindersShown: null,
    reminders: false,
    agreedTotal: quote.total,
    agreedCurrency: "GBP",
    methodId,
    discountCode,
    ...destination,
    ...own,
  };
  return { basketId, details, locale: "en-GB" };
}
