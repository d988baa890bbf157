import { useEffect, useEffectEvent } from "react";
import type { AdminForm } from "./use-admin-form";

/** What was changed elsewhere meanwhile is where an untouched form begins anew; what somebody is typing stays. */
export function useBeginAnew<Value>(form: AdminForm<Value>, initial: Value): void {
  const beginAnew = useEffectEvent((next: Value) => {
    if (!form.dirty && !form.saving) form.replace(next);
  });
  useEffect(() => {
    beginAnew(initial);
  }, [initial]);
}
