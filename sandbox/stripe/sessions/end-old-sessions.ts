import type { Context } from "../api/operation";
import { endSession } from "./end-session";

/** Closes every open session whose time has come. */
export function endOldSessions(context: Context): void {
  for (const session of context.store.all("sessions")) {
    if (session.object.status === "open" && session.object.expires_at <= context.now)
      endSession(context, session);
  }
}
