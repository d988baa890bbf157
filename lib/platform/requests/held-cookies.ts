import { AsyncLocalStorage } from "node:async_hooks";
import { RequestCookies, ResponseCookies } from "next/dist/compiled/@edge-runtime/cookies";
import { cookies } from "next/headers";

type Held = Pick<RequestCookies, "get"> & Pick<ResponseCookies, "set">;

// One a process: routes and what stands before them are bundled apart.
const shared = globalThis as typeof globalThis & { regularsHeldCookies?: AsyncLocalStorage<Held> };
shared.regularsHeldCookies ??= new AsyncLocalStorage();
const atTheDoor = shared.regularsHeldCookies;

/** The cookies that came with the request that is being answered, whether by Next or at the door; a form may set others. */
export async function heldCookies(): Promise<Held> {
  return atTheDoor.getStore() ?? (await cookies());
}

/**
 * Has `heldCookies` give those of a request that Next never hears of, as its header has them, while `work` is under way.
 * @param answer takes `Set-Cookie` for what is set meanwhile; without it nothing can be
 */
export function withCookies<Value>(cookie: string, work: () => Value, answer?: Headers): Value {
  const came = new RequestCookies(new Headers({ cookie }));
  const given = answer && new ResponseCookies(answer);
  const set: Held["set"] = (...cookie) => {
    if (!given) throw new Error("a cookie was set where only a question is answered");
    return given.set(...cookie);
  };
  return atTheDoor.run({ get: (...name) => came.get(...name), set }, work);
}
