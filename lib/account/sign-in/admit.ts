import { deviceOf } from "@/lib/customers/sign-in/device-of";
import {
  basketCookie,
  forgetBasket,
  rememberBasket,
  rememberSaved,
  rememberSignIn,
  savedCookie,
} from "@/lib/platform/cookies";
import type { Tx } from "@/lib/platform/db";
import { endSession } from "@/lib/platform/sessions/end-session";
import { rememberSession, sessionToken } from "@/lib/platform/sessions/session";
import { type StartedSession, startSession } from "@/lib/platform/sessions/start-session";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { type Result, success } from "@/lib/values/result";
import { arrive } from "../arrive";

/** Who has shown who they are, and when they showed a second factor with it. */
type Shown = {
  readonly userId: string;
  readonly secondFactorAt?: Date | null;
  /** A session that was opened with it already. */
  readonly session?: StartedSession;
};

/**
 * Lets somebody in: what they show is used up, their session is opened and their basket is brought along in one
 * transaction; then this browser gets its cookies. Whoever was signed in here before is not any more.
 */
export async function admit<Proof extends Shown, Reason extends string>(
  request: Request,
  show: (tx: Tx) => Promise<Result<Proof, Reason>>,
  now: Date,
): Promise<Result<Proof, Reason>> {
  const [{ limits, money }, basketId, savedId, formerToken] = await Promise.all([
    getShop(),
    basketCookie(),
    savedCookie(),
    sessionToken(),
  ]);
  const device = deviceOf(request);
  const admitted = await transact(async (tx) => {
    const shown = await show(tx);
    if (!shown.ok) return shown;
    const { userId, secondFactorAt = null } = shown.value;
    const session =
      shown.value.session ?? (await startSession(tx, { userId, device, secondFactorAt, formerToken }, now));
    if (formerToken && formerToken !== session.token) await endSession(tx, formerToken);
    const own = await arrive(tx, { userId, basketId, limits, locale: money.locale, savedId }, now);
    return success({ session, own, shown: shown.value });
  });
  if (!admitted.ok) return admitted;
  const { session, own, shown } = admitted.value;
  await rememberSession(session);
  if (own && own !== basketId) await rememberBasket(own);
  if (!own && basketId) await forgetBasket();
  if (savedId) await rememberSaved(null);
  await rememberSignIn(null);
  return success(shown);
}
