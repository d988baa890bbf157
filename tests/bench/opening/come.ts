import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { filledCheckout, textOf } from "../../support/checkout/checkout-form";
import { openBrowser } from "./browser";
import type { Person } from "./people";

/** What is measured of each person's way; a step's name, and the milliseconds it took each who took it. */
export const steps = [
  "product page",
  "personal answer",
  "basket add",
  "checkout opened",
  "button pressed",
] as const;
type Step = (typeof steps)[number];

export type Goods = {
  readonly path: string;
  readonly variantId: string;
  readonly productId: string;
  /** All products whose prices stand on the page. */
  readonly shown: readonly string[];
};

/** Where somebody's way ended. */
type End = "looked" | "added" | "sold out" | "paying" | "paid";

export type Visit = {
  readonly person: Person;
  readonly times: Partial<Record<Step, number>>;
  /** Milliseconds by which this process, which has more to do than one browser, asked too late. */
  readonly late: number;
  /** What the page says, unpacked when everybody is through, and the personal answer. */
  readonly page: () => string;
  readonly visitor: () => Visitor;
  /** The personal answer that came with the basket's; null where nothing was put in. */
  after: Visitor | null;
  readonly visitorText: () => string;
  end: End;
  /** What went otherwise than it should, in the shop's words. */
  fault: string | null;
};

const visitorSchema = z.object({
  prices: z
    .record(z.string(), z.object({ variants: z.record(z.string(), z.object({ price: z.number() })) }))
    .nullable(),
  price: z.number().nullable(),
  basket: z.object({ count: z.number() }),
});
type Visitor = z.infer<typeof visitorSchema>;
const addedSchema = z.union([
  z.object({ ok: z.literal(true), visitor: visitorSchema }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

type Way = {
  readonly shop: string;
  readonly stripe: string;
  readonly goods: Goods;
  /** Whether they go on to pay. */
  readonly buys: boolean;
  /** Milliseconds that they look at a page before the next step, and that they take to fill in the checkout's form. */
  readonly looks: number;
  readonly fills: number;
  /** When they come, by `performance.now()`. */
  readonly at: number;
};

/**
 * One person at the opening: opens the product page, whose script asks at once for the personal answer, puts one piece into the
 * basket, which answers the script's question once more, and perhaps goes on to the checkout, presses the button and pays on Stripe's page. Of the first step the time
 * counts from when they came, whether or not this process was able to ask by then.
 */
export async function come(
  person: Person,
  { shop, stripe, goods, buys, looks, fills, at }: Way,
): Promise<Visit> {
  const browser = openBrowser(shop, person.cookies);
  const times: Visit["times"] = {};
  const timed = async <Value>(step: Step, work: () => Promise<Value>, began = performance.now()) => {
    const value = await work();
    times[step] = performance.now() - began;
    return value;
  };
  await wait(Math.max(0, at - performance.now()));
  const late = performance.now() - at;
  try {
    const page = await timed("product page", () => browser.ask(goods.path), at);
    const asking = new URLSearchParams({ variant: goods.variantId, products: goods.shown.join(",") });
    const told = await timed("personal answer", () => browser.ask(`/api/visitor?${asking}`));
    const visit: Visit = {
      ...{
        person,
        times,
        page: page.text,
        late,
        visitorText: told.text,
        end: "looked",
        fault: null,
        after: null,
      },
      visitor: () => visitorSchema.parse(JSON.parse(told.text())),
    };
    if (page.status !== 200) return { ...visit, fault: `the page answers ${page.status}` };
    await wait(looks);
    const asked = { looked: goods.variantId, products: goods.shown.join(",") };
    const form = { variant: goods.variantId, quantity: "1", ...asked };
    const accept = "application/json";
    const put = await timed("basket add", () =>
      browser.ask("/basket/add", { method: "POST", body: new URLSearchParams(form), accept }),
    );
    if (put.status !== 200) return { ...visit, fault: `the basket answers ${put.status}` };
    const added = addedSchema.parse(JSON.parse(put.text()));
    if (added.ok) visit.after = added.visitor;
    else if (added.reason !== "sold_out") return { ...visit, fault: `the basket says ${added.reason}` };
    visit.end = added.ok ? "added" : "sold out";
    if (!added.ok) return visit;
    if (!buys) return visit;

    await wait(looks);
    const opened = await timed("checkout opened", () => browser.ask("/checkout"));
    const filled = filledCheckout(opened.text(), person.email);
    if (!filled) {
      visit.end = "sold out";
      return visit;
    }
    await wait(fills);
    const pressed = await timed("button pressed", () =>
      browser.ask(filled.door, { method: "POST", body: filled.fields }),
    );
    const led = new URL(pressed.headers.location ?? shop, shop);
    if (pressed.status !== 303) visit.fault = `the button answers ${pressed.status}`;
    else if (led.origin === shop) {
      const says = textOf((await browser.ask(led.href)).text());
      if (/just sold out|nothing left in your basket|basket is empty/i.test(says)) visit.end = "sold out";
      else visit.fault = says.slice(0, 2_000);
    } else {
      visit.end = "paying";
      const session = led.pathname.split("/").at(-1);
      const paid = await fetch(`${stripe}/_sandbox/sessions/${session}/pay`, { method: "POST" });
      if (paid.ok) visit.end = "paid";
      else visit.fault = `Stripe's page answers ${paid.status}`;
    }
    return visit;
  } finally {
    browser.close();
  }
}
