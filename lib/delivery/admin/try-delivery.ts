import { TZDate } from "@date-fns/tz";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { normalPostcode } from "@/lib/values/postcode";
import { type Result, refusal, success } from "@/lib/values/result";
import { readDeliveryRules } from "../data";
import { localDay } from "../local-day";
import { placeName } from "../place-name";
import { quoteDelivery } from "../quote-delivery";
import { refusalSentence } from "../refusal-sentence";
import { settleDestination } from "../settle-destination";
import { taxFor } from "../tax-for";
import { zoneFor } from "../zone-for";
import { planRules } from "./plan/plan-rules";
import type { DeliveryTrial, TryDelivery } from "./types";

/**
 * What a visitor would be offered, by the very function that answers them: for the saved plan, or for one that is being
 * written. Refuses with "no_postcode" when the country's post would not know it.
 */
export async function tryDelivery(
  tx: Tx,
  actor: Actor,
  { plan, country, postcode: typed, weightGrams, subtotal, moment }: TryDelivery,
): Promise<Result<DeliveryTrial, "forbidden" | "no_postcode">> {
  const no = forbid(actor, "delivery.read");
  if (no) return no;
  const postcode = typed === "" ? undefined : normalPostcode(country, typed);
  if (postcode === null) return refusal("no_postcode");
  const saved = await readDeliveryRules(tx);
  const rules = plan ? planRules(plan, saved) : saved;
  const { locale } = (await readShop(tx)).money;
  const destination = { country, postcode };
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = moment.split(/\D/).map(Number);
  const now = new Date(new TZDate(year, month - 1, day, hour, minute, rules.origin.timeZone).getTime());
  const quote = quoteDelivery(rules, { destination, subtotal, weightGrams, needsShipping: true, now });
  const place = placeName(destination, locale);
  const tax = taxFor(rules.taxRates, destination, "standard", localDay(now, rules.origin.timeZone));
  return success({
    place,
    zone: zoneFor(rules.zones, settleDestination(destination))?.name ?? null,
    quote,
    refusal: quote.served ? null : refusalSentence(quote.reason, place),
    tax: tax && { name: tax.name, ratePpm: tax.ratePpm, inclusive: tax.inclusive },
  });
}
