import { join, resolve } from "node:path";
import { startPostgres } from "./postgres";
import { migrate, reachDatabase } from "./prepare-database";
import { runningShop } from "./running";
import { givenSettings, makePlan } from "./settings";

/**
 * Gives a command the shop's settings in `process.env`: those that are set, else those of the shop that runs from this
 * folder, else an embedded database opened for the length of the command. Returns what closes it again.
 */
export async function useShop(): Promise<() => Promise<void>> {
  const settings = givenSettings();
  if (!settings.DATABASE_URL) {
    const running = runningShop(resolve(settings.DATA_DIR || ".data"));
    if (running) {
      Object.assign(process.env, running);
      return async () => undefined;
    }
  }
  const plan = await makePlan({ ...settings, PORT: "0" });
  Object.assign(process.env, plan.env);
  if (!plan.embedded.postgres) {
    await reachDatabase(String(plan.env.DATABASE_URL));
    return async () => undefined;
  }
  const server = await startPostgres(
    join(plan.dataDirectory, "postgres"),
    plan.embedded.postgres,
    String(plan.env.POSTGRES_PASSWORD),
  );
  await migrate(server.url);
  return server.stop;
}
