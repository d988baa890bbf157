import { db } from "@/lib/platform/db";
import { runShop } from "../sandbox/run-shop";
import { Advice } from "../sandbox/say";
import { givenSettings, makePlan } from "../sandbox/settings";
import { firstOwnerAddress } from "./owner/owner-address";

const development = process.argv.includes("--dev");
const say = (sentence: string) => console.log(`  ${sentence}`);

try {
  console.log("\nRegulars is starting …");
  const plan = await makePlan(givenSettings());
  // Ctrl-C before the shop is open: the parts end by themselves when this process is gone.
  const leave = () => process.exit(130);
  process.once("SIGINT", leave).once("SIGTERM", leave);
  const shop = await runShop(plan, { development, say, showLogs: true });
  Object.assign(process.env, plan.env);
  const firstOwner = await firstOwnerAddress(new Date());
  await db().$disconnect();
  const rows: [string, string][] = [
    ["Shop", `${plan.env.APP_URL}`],
    firstOwner ? ["Owner", firstOwner] : ["Admin", `${plan.env.APP_URL}/admin`],
  ];
  if (plan.embedded.mail) rows.push(["Mail inbox", `${plan.env.RESEND_BASE_URL}/inbox`]);
  if (plan.embedded.stripe)
    rows.push(["Payments", `local Stripe at ${plan.env.STRIPE_API_BASE}; pay with card 4242 4242 4242 4242`]);
  rows.push(["Data", plan.dataDirectory]);
  console.log(
    `\nRegulars is open.\n\n${rows.map(([name, value]) => `  ${name.padEnd(12)}${value}`).join("\n")}\n\nCtrl-C closes it.\n`,
  );

  process.off("SIGINT", leave).off("SIGTERM", leave);
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    console.log("\nClosing …");
    await shop.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, close);
} catch (error) {
  console.error(error instanceof Advice ? `\n${error.message}\n` : error);
  process.exit(1);
}
