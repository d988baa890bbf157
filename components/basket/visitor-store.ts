import type { Visitor } from "@/lib/basket/types";

/** What is known of the visitor, for which variant it was asked, and what time it is at the shop. */
export type Known = {
  readonly variant: string | null;
  readonly visitor: Visitor;
  /** How far the shop's clock is ahead of this device's, milliseconds. */
  readonly ahead: number;
} | null;

type Question = {
  /** The variant whose price and delivery are wanted. */
  readonly of: string | null;
  readonly products: readonly string[];
};

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

/** What this page wants to know of its visitor at this moment. */
function question(): Question {
  // The header comes to life before the rest of the page: what the page is about stands in it already.
  const stated = document.querySelector<HTMLElement>("main [data-delivery-of]")?.dataset.deliveryOf;
  return { of: variant ?? stated ?? null, products: shownProducts() };
}

/** Counts a question, so that the answer to an older one changes nothing any more. */
function noteAsked({ of, products }: Question): number {
  askedOf = of;
  askedFor = products;
  return ++asked;
}

function know({ of }: Question, visitor: Visitor): void {
  known = { variant: of, visitor, ahead: Date.parse(visitor.now) - Date.now() };
  if (visitor.remembers && of !== null && of !== toldOf) navigator.sendBeacon("/api/looked", of);
  toldOf = of;
  for (const tell of listeners) tell();
}

/** One question for the whole page: the parts that want to know gather for a moment before it is asked. */
function ask(): void {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const wanted = question();
    const mine = noteAsked(wanted);
    const asking = new URLSearchParams(wanted.of ? { variant: wanted.of } : {});
    if (wanted.products.length > 0) asking.set("products", wanted.products.join(","));
    const answer = await fetch(`/api/visitor?${asking}`).catch(() => null);
    const visitor: Visitor | null = answer?.ok ? await answer.json().catch(() => null) : null;
    // Looked at last: while it was read, the basket may have answered with something newer.
    if (visitor && mine === asked) know(wanted, visitor);
  }, 20);
}

/**
 * Asks along with what changes the visitor's basket, so that the page need not ask once more.
 * @returns fields to send with it, and what to do with the visitor in its answer when it has changed something
 */
export function askAlong(): {
  fields: Record<string, string>;
  hear: (visitor: Visitor | undefined) => void;
} {
  const wanted = question();
  const before = asked;
  return {
    fields: { looked: wanted.of ?? "", products: wanted.products.join(",") },
    hear: (visitor) => {
      // What was asked meanwhile may have been answered before the basket was changed.
      if (!visitor || before !== asked) return ask();
      noteAsked(wanted);
      know(wanted, visitor);
    },
  };
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
