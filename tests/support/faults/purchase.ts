import { expect } from "vitest";
import { db } from "@/lib/platform/db";
import { fillBasket } from "../checkout/fill-basket";
import type { FaultShop } from "./fault-shop";
import type { Pressed } from "./press-button";

// Far above what is needed on a quiet machine: a busy one must not look like a fault.
const patience = { timeout: 120_000, interval: 50 };

/** One buyer of one small ring bed, who presses again when the server dies, pays, and waits for the letter. */
export async function purchase(shop: FaultShop, email: string) {
  const basketId = await fillBasket({ [shop.shop.small]: 1 });
  const orders = () => db().order.findMany({ where: { basketId }, include: { payments: true } });
  let session = "";
  let said = "";

  return {
    /** Presses the button until there is an answer, and remembers the page it leads to. */
    press: async (): Promise<Pressed> => {
      for (const until = Date.now() + patience.timeout; Date.now() < until; ) {
        const pressed = await shop.press(basketId, email);
        if (pressed && !pressed.ok) said = pressed.says;
        if (pressed?.ok) session = pressed.url.split("/").at(-1) ?? "";
        if (pressed) return pressed;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`The button did not answer within ${patience.timeout} ms. ${shop.lastFault()}`);
    },
    pay: (order: Parameters<typeof shop.stripe.pay>[1] = {}) => {
      if (session === "") throw new Error(`${email} was not led to Stripe: ${said}`);
      return shop.stripe.pay(session, order);
    },
    /** Leaves the page open until its time is over. */
    lapse: () => shop.stripe.lapse(session),
    /** Waits until the thank-you has arrived and the shop knows it, so that it would not be sent again. */
    isThanked: async () => {
      const known = async () =>
        (await db().outboxLetter.findMany({ where: { toEmail: email } })).map(({ state }) => state);
      await expect.poll(known, { ...patience, message: `letters to ${email}` }).toEqual(["sent"]);
      expect(shop.mail.to(email)).toHaveLength(1);
    },
    isInState: (state: string) =>
      expect
        .poll(async () => (await orders()).map((order) => order.state), {
          ...patience,
          message: `order of ${email}`,
        })
        .toEqual([state]),
    /** One order, one payment, one charge of its sum, one letter. */
    isWhole: async () => {
      const [order, second] = await orders();
      expect(second).toBeUndefined();
      expect(order).toMatchObject({ state: "paid", number: expect.any(Number) });
      expect(order?.payments.map((payment) => payment.state)).toEqual(["succeeded"]);
      const charges = await shop.chargesOf(order?.id ?? "");
      expect(charges.map((charge) => [charge.status, charge.amount, charge.amount_refunded])).toEqual([
        ["succeeded", order?.total, 0],
      ]);
      expect(shop.mail.to(email)).toHaveLength(1);
    },
  };
}
