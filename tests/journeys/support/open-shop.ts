import { rmSync } from "node:fs";
import { runShop } from "../../../sandbox/run-shop";
import { makePlan } from "../../../sandbox/settings";
import { throwawayFolder } from "../../support/throwaway-folder";
import { chromium } from "./chromium";

/** Opens the whole demo shop on free ports in a folder that is thrown away, built as for production. */
export default async function openShop(): Promise<() => Promise<void>> {
  // Unpacked before two workers look for it at once.
  await chromium();
  const directory = throwawayFolder("regulars-journeys");
  const inherited = Object.fromEntries(
    ["PATH", "HOME", "NEXT_DIST_DIR"].flatMap((name) =>
      process.env[name] ? [[name, process.env[name]]] : [],
    ),
  );
  const plan = await makePlan({
    ...inherited,
    PORT: "0",
    DATA_DIR: directory,
    LOG_LEVEL: "info",
    TRUSTED_PROXY_HOPS: "1",
  });
  const shop = await runShop(plan, {
    development: false,
    say: (sentence) => console.log(sentence),
    showLogs: false,
  });
  process.env.SHOP_URL = plan.env.APP_URL;
  process.env.MAIL_URL = plan.env.RESEND_BASE_URL;
  process.env.STRIPE_URL = plan.env.STRIPE_API_BASE;
  process.env.SHOP_DATABASE_URL = plan.env.DATABASE_URL;
  process.env.SHOP_AUTH_SECRET = plan.env.AUTH_SECRET;
  return async () => {
    await shop.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
