import type { Visitor } from "@/lib/basket/types";

/** What is known of the visitor, for which variant it was asked, and what time it is at the shop. */
export type Known = {
  readonly variant: string | null;
  readonly visitor: Visitor;
  /** How far the shop's clock is ahead of this device's, milliseconds. */
  readonly ahead: number;
} | null;

let known: Known = null;
let variant: string | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let asked = 0;
/** The products whose prices the latest question was about. */
let askedFor: readonly string[] = [];
/** The variant the latest question was about. */
let askedOf: string | null = null;
/** The one last told of, to the shop of somebody who wants it remembered. */
let toldOf: string | null = null;
const listeners = new Set<() => void>();

/** The products whose prices are on this page. */
function shownProducts(): string[] {
  const prices = document.querySelectorAll<HTMLElement>("main [data-price-of]");
  return [...new Set([...prices].map((price) => price.dataset.priceOf ?? ""))].slice(0, 100);
}

/** One question for the whole page: the parts that want to know gather for a moment before it is asked. */
function ask(): void {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const mine = ++asked;
    // The header comes to life before the rest of the page: what the page is about stands in it already.
    const of =
      variant ?? document.querySelector<HTMLElement>("main [data-delivery-of]")?.dataset.deliveryOf ?? null;
    askedOf = of;
    const asking = new URLSearchParams(of ? { variant: of } : {});
    const products = shownProducts();
    askedFor = products;
    if (products.length > 0) asking.set("products", products.join(","));
    const answer = await fetch(`/api/visitor?${asking}`).catch(() => null);
    if (!answer?.ok || mine !== asked) return;
    const visitor: Visitor = await answer.json();
    known = { variant: of, visitor, ahead: Date.parse(visitor.now) - Date.now() };
    if (visitor.remembers && of !== null && of !== toldOf) navigator.sendBeacon("/api/looked", of);
    toldOf = of;
    for (const tell of listeners) tell();
  }, 20);
}

/** Asks for the prices of what has come onto the page since, of those who may have prices of their own. */
export function lookAround(): void {
  if (known?.visitor.prices && shownProducts().some((id) => !askedFor.includes(id))) ask();
}

function cameBack(event: PageTransitionEvent): void {
  if (event.persisted) ask();
}

/** For `useSyncExternalStore`: asks with the first listener, and again whenever basket or destination change. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("basket:changed", ask);
    window.addEventListener("destination:changed", ask);
    window.addEventListener("pageshow", cameBack);
    ask();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("basket:changed", ask);
    window.removeEventListener("destination:changed", ask);
    window.removeEventListener("pageshow", cameBack);
  };
}

/** What is known of the visitor at this moment. */
export function snapshot(): Known {
  return known;
}

/** Says which variant this page shows, so that delivery of it is asked for too. */
export function lookAt(variantId: string | null): void {
  if (variant === variantId) return;
  variant = variantId;
  if (variantId !== null && variantId !== askedOf && listeners.size > 0) ask();
}
