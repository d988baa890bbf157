import type { z } from "zod";
import { readVariantsForSale } from "@/lib/catalogue/data";
import { readDeliveryRules } from "@/lib/delivery/data";
import { type DiscountRule, readDiscountForm } from "@/lib/discounts/admin/editor/read-discount-form";
import { codesIn } from "@/lib/discounts/codes-in";
import { type ReadOffers, readOffers } from "@/lib/discounts/data";
import type { Discount, OfferCustomer } from "@/lib/discounts/types";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { momentOf } from "@/lib/values/local-moment";
import { type Result, refusal, success } from "@/lib/values/result";
import { priceBasket } from "../pricing/price-basket";
import type { trySchema } from "./schema";
import { trialWords } from "./trial-words";
import type { BasketTrial } from "./types";

type Asked = z.output<typeof trySchema>;

/** The id an offer has that was never saved. */
const unsaved = "disc_draft";

/**
 * What a made-up basket would pay at a moment and why, by the very calculation of basket and checkout; also with an offer
 * that is only being written. Writes nothing. Refuses "invalid" with what is wrong with the draft or the moment.
 */
export async function tryBasket(
  tx: Tx,
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<Result<BasketTrial, "forbidden" | "invalid">> {
  const no = forbid(actor, "discounts.read");
  if (no) return no;
  const { money, loyalty } = await readShop(tx);
  const { currency, locale, timeZone } = money;
  const at = asked.moment === "" ? now : momentOf(asked.moment, timeZone);
  if (!at) return refusal("invalid", { moment: "Give a day and a time." });
  const read = asked.draft && readDiscountForm(asked.draft, { currency, timeZone });
  if (read && !read.ok) return read;
  const draft = read && asked.draft ? draftOf(read.value, asked.draft.id) : null;

  const lines = asked.lines.map((line) => ({ ...line, seenUnitPrice: 0 }));
  const variants = await readVariantsForSale(
    tx,
    lines.map((line) => line.variantId),
    at,
  );
  const discountCodes = codesIn(asked.codes);
  const offers = await readOffers(tx, {
    codes: discountCodes.filter((code) => code.toLowerCase() !== draft?.code?.toLowerCase()),
    productIds: [...variants.values()].map((variant) => variant.productId),
    buyer: { customerId: null, email: asked.email || null },
    basketId: null,
    holds: { discounts: new Set(), codes: new Set() },
    now: at,
    draft,
  });
  const quote = priceBasket({
    basket: { id: "", discountCodes, lines },
    ...{ currency, variants, now: at },
    rules: await readDeliveryRules(tx),
    destination: { country: asked.country, postcode: asked.postcode || undefined },
    offers: asWhom(offers, asked, loyalty.tiers),
  });
  return success(trialWords(quote, { locale, draftId: draft?.id ?? null }));
}

/** A draft counts as if it were asked for: whoever tries it wants to see what it gives. */
function draftOf(rule: DiscountRule, id: string | null): Discount {
  const code = rule.automatic ? null : (rule.code ?? "DRAFT");
  return { ...rule, code, id: id ?? unsaved, active: true, used: 0, singleUse: false };
}

/** Whom the basket is tried as: what is chosen counts beside what is known of the address. */
function asWhom(
  offers: ReadOffers,
  { signedIn, firstOrder, tags, inSegments, tier }: Asked,
  steps: readonly { readonly key: string; readonly name: string }[],
): ReadOffers {
  const known = offers.offers.customer;
  const customer: OfferCustomer = {
    signedIn,
    firstOrder: firstOrder && known.firstOrder !== false,
    tags: tags
      .split(",")
      .map((tag) => tag.trim())
      .filter(Boolean),
    tier: steps.find(({ name }) => name.toLowerCase() === tier.toLowerCase())?.key ?? null,
    segments: inSegments ? offers.offers.discounts.flatMap((one) => one.audienceSegments) : [],
    uses: known.uses,
  };
  return { ...offers, offers: { ...offers.offers, customer } };
}
