import { AsyncLocalStorage } from "node:async_hooks";
import { RequestCookies } from "next/dist/compiled/@edge-runtime/cookies";
import { cookies } from "next/headers";

type Held = Pick<RequestCookies, "get">;

// One a process: routes and what stands before them are bundled apart.
const shared = globalThis as typeof globalThis & { regularsHeldCookies?: AsyncLocalStorage<Held> };
shared.regularsHeldCookies ??= new AsyncLocalStorage();
const atTheDoor = shared.regularsHeldCookies;

/** The cookies that came with the request that is being answered, whether by Next or at the door. */
export async function heldCookies(): Promise<Held> {
  return atTheDoor.getStore() ?? (await cookies());
}

/** Has `heldCookies` give those of a request that Next never hears of, as its header has them, while `work` is under way. */
export function withCookies<Value>(cookie: string, work: () => Value): Value {
  return atTheDoor.run(new RequestCookies(new Headers({ cookie })), work);
}
