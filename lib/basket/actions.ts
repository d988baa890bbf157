import { getCustomer } from "@/lib/customers/loaders";
import { askerOf, getAsker, getPromise } from "@/lib/early-access/loaders";
import { readyJson } from "@/lib/platform/cache/ready-answers";
import { takeStraight } from "@/lib/platform/cache/straight-forms";
import { basketCookie, rememberBasket } from "@/lib/platform/cookies";
import { databaseAway } from "@/lib/platform/database-away";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther, wantsJson } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop, getShopAtOnce } from "@/lib/shop/loaders";
import type { Result } from "@/lib/values/result";
import { addCode } from "./codes/add-code";
import { removeCode } from "./codes/remove-code";
import { addLine } from "./lines/add-line";
import { changeLine } from "./lines/change-line";
import { removeLine } from "./lines/remove-line";
import { addSchema, changeSchema, codeSchema, removeSchema, visitorQuestion } from "./schema";
import type { KnownVisitor, Visitor, VisitorQuestion } from "./types";

type Outcome =
  | { readonly ok: true; readonly [detail: string]: unknown }
  | { readonly ok: false; readonly reason: string };

const statusOf: Record<string, number> = { malformed: 400, too_many_attempts: 429 };

/** The page's script gets the outcome as JSON and the address to show; a plain form is led there. */
function answer(request: Request, outcome: Outcome, query: Record<string, string | number>): Response {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const location = `/basket${search.size > 0 ? `?${search}` : ""}`;
  if (!wantsJson(request)) return seeOther(location);
  // What may well be refused (sold out a second ago) is an answer, not an error.
  return readyJson({ ...outcome, location }, outcome.ok ? 200 : (statusOf[outcome.reason] ?? 200));
}

function refuse(request: Request, reason: string, query: Record<string, string> = {}): Response {
  return answer(request, { ok: false, reason }, { problem: reason, ...query });
}

/** What the page's script is told of its visitor with the answer, when it asks. */
type Tell = (question: VisitorQuestion, known: KnownVisitor) => Promise<Visitor>;

function untold(error: unknown): undefined {
  log.error({ error }, "a visitor was not told of their basket along with what was put in");
}

/** Has what is put into baskets taken in without Next, by the same function that the route has. */
export function takeAddsStraight(take: (request: Request) => Promise<Response>): void {
  takeStraight("/basket/add", take);
}

/** Puts pieces of a variant into this visitor's basket, which is begun with the first; null while the database is away. */
export async function addToBasket(request: Request, tell: Tell): Promise<Response | null> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await databaseAway()) return null;
  if (await rateLimited(request, "basket")) return refuse(request, "too_many_attempts");
  const input = addSchema.safeParse(await readForm(request));
  if (!input.success) return refuse(request, "malformed");
  const { money, limits } = await getShopAtOnce();
  const { variant: variantId, quantity, looked, products } = input.data;
  const basketId = await basketCookie();
  const customer = await getCustomer();
  const ownerId = customer?.customerId ?? null;
  const promise = await askerOf(ownerId);
  const wanted = { basketId, variantId, quantity, currency: money.currency, limits, promise, ownerId };
  // One statement by the database's clock: a transaction would only add its two ends.
  const added = await addLine(db(), wanted, null);
  if (!added.ok) return refuse(request, added.reason, { variant: variantId });
  const { added: pieces, quantity: inLine, count, name, basketId: filledId } = added.value;
  if (filledId !== basketId) await rememberBasket(filledId);
  const query = { added: pieces, asked: quantity, variant: variantId };
  // With this the page need not ask once more. The pieces are in, whatever becomes of it: without it the page asks for itself.
  const visitor =
    products !== undefined && wantsJson(request)
      ? await tell(visitorQuestion(looked, products), { customer, basketId: filledId }).catch(untold)
      : undefined;
  const outcome = {
    ok: true,
    added: pieces,
    asked: quantity,
    quantity: inLine,
    count,
    name,
    visitor,
  } as const;
  return answer(request, outcome, query);
}

/** Sets how many of a line are wanted; zero takes it out. */
export async function changeBasket(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "basket")) return refuse(request, "too_many_attempts");
  const input = changeSchema.safeParse(await readForm(request));
  const basketId = await basketCookie();
  if (!input.success || !basketId) return refuse(request, "malformed");
  const { money, limits } = await getShop();
  const { variant: variantId, quantity } = input.data;
  const promise = await getPromise(await getAsker(), variantId, now);
  const wanted = { basketId, variantId, quantity, currency: money.currency, limits, promise };
  const changed = await transact((tx) => changeLine(tx, wanted, now));
  if (!changed.ok) return refuse(request, changed.reason);
  const { quantity: inLine } = changed.value;
  const less: Record<string, string | number> =
    inLine < quantity ? { asked: quantity, variant: variantId } : {};
  return answer(request, { ok: true, quantity: inLine }, { changed: inLine, ...less });
}

/** Takes a line out, and names it in the address so that this can be undone. */
export async function removeFromBasket(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "basket")) return refuse(request, "too_many_attempts");
  const input = removeSchema.safeParse(await readForm(request));
  const basketId = await basketCookie();
  if (!input.success || !basketId) return refuse(request, "malformed");
  const variantId = input.data.variant;
  const removed = await transact((tx) => removeLine(tx, { basketId, variantId }, now));
  if (!removed.ok) return refuse(request, removed.reason);
  return answer(request, { ok: true }, { removed: removed.value.quantity, variant: variantId });
}

/** Tries one more discount code, or forgets one, or all when the field is empty. Limited, so that codes cannot be guessed. */
export async function setBasketCode(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const input = codeSchema.safeParse(await readForm(request));
  const basketId = await basketCookie();
  if (!input.success || !basketId) return refuse(request, input.success ? "no_basket" : "malformed_code");
  const { forget } = input.data;
  const code = forget ? null : input.data.code || null;
  if (await rateLimited(request, code ? "discount_code" : "basket"))
    return refuse(request, "too_many_attempts");
  const set = await transact<Result<void, string>>((tx) =>
    code ? addCode(tx, { basketId, code }, now) : removeCode(tx, { basketId, code: forget ?? null }, now),
  );
  return set.ok
    ? answer(request, { ok: true }, { code: code ? "tried" : "forgotten" })
    : refuse(request, set.reason);
}
