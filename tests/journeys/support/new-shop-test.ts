import { type NewShop, openNewShop } from "./new-shop";
import { test as base } from "./test";

/** A browser on a shop of this file's own, on its first day: nobody owns it and nothing is in it. */
export const test = base.extend<Record<never, never>, { newShop: NewShop }>({
  newShop: [
    async ({ browserName: _ }, use) => {
      const shop = await openNewShop();
      const { SHOP_URL, MAIL_URL } = process.env;
      Object.assign(process.env, { SHOP_URL: shop.url, MAIL_URL: shop.mailUrl });
      await use(shop);
      Object.assign(process.env, { SHOP_URL, MAIL_URL });
      await shop.stop();
    },
    { scope: "worker", auto: true, timeout: 120_000 },
  ],
});
