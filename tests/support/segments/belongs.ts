import { TZDate } from "@date-fns/tz";
import type { ConditionOf, Rule, RuleContext } from "@/lib/segments/rules/types";
import { type Bought, collections, type Person } from "./people";

const dayMs = 24 * 60 * 60 * 1000;

/** Whether somebody belongs, thought out person by person without a database. */
export function belongs(rule: Rule, person: Person, context: RuleContext): boolean {
  switch (rule.kind) {
    case "group":
      if (rule.match === "all") return rule.rules.every((one) => belongs(one, person, context));
      return rule.rules.some((one) => belongs(one, person, context)) === (rule.match === "any");
    case "number":
      return compares(rule, numberOf(rule.field, person, context));
    case "date": {
      const [year = 0, month = 0, day = 0] = rule.value.split("-").map(Number);
      const midnight = new TZDate(year, month - 1, day, context.timeZone).getTime();
      const moments = paidOf(person).map(({ placedAt }) => placedAt.getTime());
      const at =
        rule.field === "joined"
          ? person.joinedAt.getTime()
          : rule.field === "first_order"
            ? Math.min(...moments)
            : Math.max(...moments);
      if (rule.field !== "joined" && moments.length === 0) return false;
      return rule.is === "from" ? at >= midnight : at < midnight;
    }
    case "birthday":
      return birthdayOf(rule, person, context);
    case "tier": {
      // Step by step up the programme's tiers.
      const [stands, least] = [person.tier, rule.value].map((key) => context.tiers.indexOf(key ?? ""));
      if (stands === undefined || least === undefined || stands < 0 || least < 0) return false;
      return rule.is === "exactly" ? stands === least : stands >= least;
    }
    case "set":
      return wordsOf(rule, person) === (rule.is === "any_of");
    case "goods":
      return goodsOf(rule, person, context) === (rule.is === "any_of");
  }
}

/** Letters whose links may be gone by. */
function countedBy({ letters, linksFrom }: Person) {
  return letters.filter(({ sentAt, links }) => links && linksFrom && sentAt >= linksFrom);
}

/** When links of them were followed, the last first. */
function followedBy(person: Person): number[] {
  return countedBy(person)
    .flatMap(({ clickedAt }) => clickedAt?.getTime() ?? [])
    .sort((a, b) => b - a);
}

const paidOf = (person: Person): Bought[] => person.orders.filter(({ paid }) => paid);

function compares({ is, value }: ConditionOf<"number">, figure: number | null): boolean {
  if (figure === null) return false;
  if (is === "exactly") return figure === value;
  return is === "at_least" ? figure >= value : figure <= value;
}

function numberOf(
  field: ConditionOf<"number">["field"],
  person: Person,
  context: RuleContext,
): number | null {
  const orders = paidOf(person);
  const times = orders.map(({ placedAt }) => placedAt.getTime());
  const count = orders.length;
  const spent = orders.reduce((sum, { total, refunded }) => sum + total - refunded, 0);
  const since = (moment: number) => Math.floor((context.now.getTime() - moment) / dayMs);
  const score = (above: number) => (count > 0 && context.bounds ? 1 + above : null);
  switch (field) {
    case "orders":
      return count;
    case "spent":
      return spent;
    case "refunded":
      return orders.reduce((sum, { refunded }) => sum + refunded, 0);
    case "average_order":
      return count > 0 ? Math.floor(spent / count) : null;
    case "discount_share":
      return count > 0
        ? Math.floor((orders.filter(({ discount }) => discount > 0).length * 100) / count)
        : null;
    case "days_since_last_order":
      return count > 0 ? since(Math.max(...times)) : null;
    case "days_since_first_order":
      return count > 0 ? since(Math.min(...times)) : null;
    case "days_since_joined":
      return since(person.joinedAt.getTime());
    case "days_between_orders":
      return count > 1 ? Math.floor((Math.max(...times) - Math.min(...times)) / dayMs / (count - 1)) : null;
    case "recency_score":
      return score(
        (context.bounds?.lastOrders ?? []).filter((bound) => Math.max(...times) > bound.getTime()).length,
      );
    case "frequency_score":
      return score((context.bounds?.orders ?? []).filter((bound) => count > bound).length);
    case "money_score":
      return score((context.bounds?.spent ?? []).filter((bound) => BigInt(spent) > bound).length);
    case "letters":
      return person.letters.length;
    case "days_since_letter":
      return person.letters.length > 0
        ? since(Math.max(...person.letters.map(({ sentAt }) => sentAt.getTime())))
        : null;
    case "links_followed":
      return person.linksFrom && followedBy(person).length;
    case "days_since_link": {
      const [last] = followedBy(person);
      return last ? since(last) : null;
    }
    case "letters_since_link": {
      const [last = Number.NEGATIVE_INFINITY] = followedBy(person);
      return person.linksFrom && countedBy(person).filter(({ sentAt }) => sentAt.getTime() > last).length;
    }
  }
}

/** Day by day along the calendar: on each it is asked whose birthday is kept. */
function birthdayOf(
  { is, value }: ConditionOf<"birthday">,
  { birthday }: Person,
  { now, timeZone }: RuleContext,
): boolean {
  if (!birthday) return false;
  if (is === "in_month") return Number(birthday.split("-")[0]) === value;
  const [month = 0, date = 0] = birthday.split("-").map(Number);
  for (let ahead = 0; ahead <= value; ahead += 1) {
    const today = new TZDate(now, timeZone);
    const day = new TZDate(today.getFullYear(), today.getMonth(), today.getDate() + ahead, 12, timeZone);
    // In a year without 29 February the calendar has rolled it on to 1 March: a day earlier is the one.
    const own = new TZDate(day.getFullYear(), month - 1, date, 12, timeZone);
    const kept = own.getMonth() === month - 1 ? date : date - 1;
    if (day.getMonth() === month - 1 && day.getDate() === kept) return true;
  }
  return false;
}

function wordsOf({ field, values }: ConditionOf<"set">, person: Person): boolean {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const among = (words: readonly string[]) => words.some((word) => values.some((value) => same(word, value)));
  const last = paidOf(person).sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime())[0];
  const place = last ?? person.address;
  switch (field) {
    case "tag":
      return among(person.tags);
    case "topic":
      return among(person.topics);
    case "country":
      return among(place ? [place.country] : []);
    case "postcode_area": {
      const area =
        place?.country === "GB"
          ? /^[a-z]{1,2}/i.exec(place.postcode ?? "")?.[0]
          : place?.postcode?.replace(/\s/g, "").slice(0, 2);
      return among(area ? [area] : []);
    }
  }
}

function goodsOf(
  { field, of, ids, days }: ConditionOf<"goods">,
  person: Person,
  { now }: RuleContext,
): boolean {
  const wanted = new Set(of === "products" ? ids : ids.flatMap((id) => collections[id] ?? []));
  if (field === "wants") return [...person.basket, ...person.saved].some((product) => wanted.has(product));
  if (field === "viewed")
    return person.views.some(
      ({ product, at }) =>
        wanted.has(product) && (days === null || now.getTime() - at.getTime() < days * dayMs),
    );
  const since = days === null ? "" : new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);
  return paidOf(person).some(
    ({ placedAt, lines }) =>
      placedAt.toISOString().slice(0, 10) >= since &&
      lines.some(
        ({ product, quantity, refundedQuantity }) =>
          // What is no longer in the catalogue has no number and cannot be chosen.
          product !== "prod_gone" && wanted.has(product) && quantity > refundedQuantity,
      ),
  );
}
