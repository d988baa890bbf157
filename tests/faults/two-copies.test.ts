import { afterAll, beforeAll, expect, test } from "vitest";
import { refreshListing } from "@/lib/catalogue/listing/refresh-listing";
import { db } from "@/lib/platform/db";
import { formatMoney } from "@/lib/values/format-money";
import { freePort } from "../../sandbox/ports";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";
import { answers, Part } from "../support/faults/part";

let shop: FaultShop;
let second: Part;
let origins: string[];

beforeAll(async () => {
  shop = await openFaultShop(10);
  const port = String(await freePort(Number(process.env.PORT) + 1));
  const origin = `http://127.0.0.1:${port}`;
  second = new Part({
    name: "second copy",
    args: ["node_modules/next/dist/bin/next", "start", "--port", port, "--hostname", "127.0.0.1"],
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: port },
    ready: () => answers(`${origin}/api/health`),
  });
  await second.start();
  origins = [process.env.APP_URL ?? "", origin];
}, openingTimeout);
afterAll(async () => {
  await second.kill();
  await shop.close();
});

test("what is saved is shown by every copy of the shop, also by one that could not hear for a while", async () => {
  const id = shop.shop.small;
  const { product } = await db().variant.findUniqueOrThrow({ where: { id }, include: { product: true } });
  const shows = async (price: number) => {
    const text = formatMoney(price, "GBP", "en-GB");
    for (const origin of origins)
      await expect
        .poll(
          async () => (await (await fetch(`${origin}/products/${product.handle}`)).text()).includes(text),
          {
            timeout: 20_000,
            message: `${text} at ${origin}`,
          },
        )
        .toBe(true);
  };
  const reprice = (price: number) =>
    db().$transaction(async (tx) => {
      await tx.variant.update({ where: { id }, data: { price } });
      await refreshListing(tx, [product.id], new Date());
    });
  await reprice(61_23);
  await shows(61_23);
  await reprice(72_34);
  await shows(72_34);
  // Prices of a product stay for an hour unless somebody tells.
  await shop.postgres.restart(500);
  const isBack = () => db().$queryRaw`SELECT 1`.then(Boolean, () => false);
  await expect.poll(isBack, { timeout: 20_000 }).toBe(true);
  await reprice(83_45);
  await shows(83_45);
});
