import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useVisitor } from "@/components/basket/use-visitor";
import { timeLeft } from "@/lib/values/time-left";

/** How long after a moment the page asks for what is true then: by that time the shop has renewed it. Milliseconds. */
const settled = 3_000;

/**
 * How long it is until a moment, by the shop's clock and not this device's; null until that is known, and while the date
 * says more. When the moment has come the page asks for what is true then. Without seconds where nothing is to move.
 */
export function useTimeLeft(until: string, locale: string): string | null {
  const router = useRouter();
  const ahead = useVisitor()?.ahead;
  const [left, setLeft] = useState<string | null>(null);
  useEffect(() => {
    if (ahead === undefined) return;
    const end = new Date(until);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    let timer: ReturnType<typeof setTimeout>;
    const renew = () => {
      router.refresh();
      // A price of one's own is asked for with the basket.
      window.dispatchEvent(new Event("basket:changed"));
    };
    const tick = () => {
      const now = new Date(Date.now() + ahead);
      setLeft(timeLeft(end, now, locale, calm));
      const rest = end.getTime() - now.getTime();
      if (rest <= 0 && rest > -settled) timer = setTimeout(renew, settled);
      else if (rest > 0) timer = setTimeout(tick, Math.min(rest, rest > 3_600_000 ? 60_000 : 1_000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [until, locale, router, ahead]);
  return left;
}
