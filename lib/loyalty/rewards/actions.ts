import { accountDoor } from "@/lib/account/account-door";
import { addCode } from "@/lib/basket/codes/add-code";
import { basketCookie } from "@/lib/platform/cookies";
import { rateLimited } from "@/lib/platform/requests/form-door";
import { seeOther, wantsJson } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { returnReward } from "./return-reward";
import { takenSchema, takeSchema } from "./schema";
import { takeReward } from "./take-reward";

const pages = { account: "/account/rewards", basket: "/basket" } as const;
type Page = keyof typeof pages;

/** Leads back to the page; the basket's script gets the address as JSON and shows it. */
function back(request: Request, page: Page, points: string): Response {
  const location = `${pages[page]}?${new URLSearchParams({ points })}${page === "basket" ? "#points" : ""}`;
  if (!wantsJson(request)) return seeOther(location);
  return Response.json({ ok: true, location }, { headers: { "cache-control": "no-store" } });
}

/** Puts a code into this visitor's basket, where there is one with room for it. */
async function intoBasket(code: string, now: Date): Promise<boolean> {
  const basketId = await basketCookie();
  if (!basketId) return false;
  return (await transact((tx) => addCode(tx, { basketId, code }, now))).ok;
}

/** The button that spends points was pressed: the code goes into the basket, if there is one, and stays in the account. */
export async function spendPoints(request: Request, page: Page, now: Date): Promise<Response> {
  const door = await accountDoor(request, pages[page]);
  if (door instanceof Response) return door;
  if (await rateLimited(request, "form")) return back(request, page, "often");
  const input = takeSchema.safeParse(door.form);
  if (!input.success) return back(request, page, "gone");
  const { customerId } = door.customer;
  const { reward: rewardId, ...told } = input.data;
  const wanted = { customerId, rewardId, ...told };
  const taken = await transact((tx) => takeReward(tx, wanted, now));
  if (!taken.ok) return back(request, page, taken.reason);
  const there = await intoBasket(taken.value.code, now);
  return back(request, page, there ? "in_basket" : "taken");
}

/** A reward that was taken before goes into the basket. */
export async function putTaken(request: Request, page: Page, now: Date): Promise<Response> {
  const door = await accountDoor(request, pages[page]);
  if (door instanceof Response) return door;
  const input = takenSchema.safeParse(door.form);
  const { customerId } = door.customer;
  const taken = input.success
    ? await transact((tx) =>
        tx.rewardTaken.findFirst({
          where: { id: input.data.taken, returnedAt: null, member: { customerId } },
        }),
      )
    : null;
  if (!taken) return back(request, page, "gone");
  return back(request, page, (await intoBasket(taken.code, now)) ? "in_basket" : "no_basket");
}

/** A reward nobody used is given back for its points. */
export async function giveBack(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, pages.account);
  if (door instanceof Response) return door;
  const input = takenSchema.safeParse(door.form);
  if (!input.success) return back(request, "account", "gone");
  const wanted = { customerId: door.customer.customerId, rewardTakenId: input.data.taken };
  const given = await transact((tx) => returnReward(tx, wanted, now));
  return back(request, "account", given.ok ? "given_back" : given.reason);
}
