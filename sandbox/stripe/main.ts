import { readSettings } from "./settings";
import { startStripe } from "./start-stripe";

try {
  const { url, stop } = await startStripe(readSettings(process.env));
  const end = () => {
    stop();
    process.exit(0);
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
  console.log(`The local Stripe listens at ${url}`);
  process.send?.({ url });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
