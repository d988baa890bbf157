import { noSuch } from "../api/no-such";
import type { Store } from "../store/open-store";
import type { SessionRecord } from "../store/tables";

/** The session of this id, or Stripe's 404. */
export function heldSession(store: Store, id: string): SessionRecord {
  const session = store.get("sessions", id);
  if (!session) throw noSuch("checkout.session", id);
  return session;
}
