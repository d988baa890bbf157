import { addLine } from "@/lib/basket/lines/add-line";
import { ownNewBasket } from "@/lib/basket/own-new-basket";
import { getCustomer } from "@/lib/customers/loaders";
import { getListOwner } from "@/lib/customers/saved/loaders";
import { saveForLater } from "@/lib/customers/saved/save-for-later";
import { setSharing } from "@/lib/customers/saved/set-sharing";
import { takeOff } from "@/lib/customers/saved/take-off";
import { askerOf, getPromise } from "@/lib/early-access/loaders";
import { basketCookie, rememberBasket, rememberSaved } from "@/lib/platform/cookies";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther, wantsJson } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { moveFormSchema, savedFormSchema } from "./schema";

/** The page's script gets JSON, a plain form is led to the list. */
function answer(request: Request, reason: string | null): Response {
  if (!wantsJson(request)) return seeOther(reason ? `/saved?problem=${reason}` : "/saved");
  const body = reason ? { ok: false, reason } : { ok: true };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}

/** The heart was pressed: the product goes on this visitor's list. */
export async function save(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "basket")) return answer(request, "too_many_attempts");
  const input = savedFormSchema.safeParse(await readForm(request));
  if (!input.success) return answer(request, "unknown_product");
  const owner = await getListOwner();
  const { product: productId, variant: variantId } = input.data;
  const saved = await transact((tx) => saveForLater(tx, { owner, productId, variantId }, now));
  if (!saved.ok) return answer(request, saved.reason);
  const { listId } = saved.value;
  if (!owner.customerId) await rememberSaved(listId);
  return answer(request, null);
}

/** The heart was pressed again, or "Remove" on the list. */
export async function unsave(request: Request): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "basket")) return answer(request, "too_many_attempts");
  const input = savedFormSchema.safeParse(await readForm(request));
  if (!input.success) return answer(request, "unknown_product");
  const owner = await getListOwner();
  await transact((tx) => takeOff(tx, { owner, productId: input.data.product }));
  return answer(request, null);
}

/** "Move to basket": into the basket and off the list, or neither. */
export async function moveToBasket(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "basket")) return answer(request, "too_many_attempts");
  const input = moveFormSchema.safeParse(await readForm(request));
  if (!input.success) return answer(request, "unknown_product");
  const { product: productId, variant: variantId } = input.data;
  const [{ money, limits }, basketId, owner, customer] = await Promise.all([
    getShop(),
    basketCookie(),
    getListOwner(),
    getCustomer(),
  ]);
  const promise = await getPromise(await askerOf(customer?.customerId ?? null), variantId, now);
  const moved = await transact(async (tx) => {
    const wanted = { basketId, variantId, quantity: 1, currency: money.currency, limits, promise };
    const added = await addLine(tx, wanted, now);
    if (!added.ok) return added;
    if (customer && added.value.basketId !== basketId)
      await ownNewBasket(tx, added.value.basketId, customer.userId);
    await takeOff(tx, { owner, productId });
    return added;
  });
  if (!moved.ok) return answer(request, moved.reason);
  if (moved.value.basketId !== basketId) await rememberBasket(moved.value.basketId);
  return seeOther(`/basket?${new URLSearchParams({ added: "1", asked: "1", variant: variantId })}`);
}

/** The list is opened to whoever has its link, or shut. */
export async function share(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "form")) return answer(request, "too_many_attempts");
  const shared = (await readForm(request))?.shared === "yes";
  const owner = await getListOwner();
  await transact((tx) => setSharing(tx, { owner, shared }, now));
  return seeOther("/saved#share");
}
