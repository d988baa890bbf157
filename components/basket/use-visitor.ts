import { useEffect, useSyncExternalStore } from "react";
import { type Known, lookAt, snapshot, subscribe } from "./visitor-store";

const nobody = () => null;

/** Who looks at this page, once that is known; null on the server and until then. */
export function useVisitor(variantId: string | null = null): Known {
  useEffect(() => {
    if (variantId === null) return;
    lookAt(variantId);
    return () => lookAt(null);
  }, [variantId]);
  return useSyncExternalStore(subscribe, snapshot, nobody);
}
