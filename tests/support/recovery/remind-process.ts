import { db } from "@/lib/platform/db";
import { remindOfBaskets } from "@/lib/recovery/remind-of-baskets";

// A process that writes about baskets left behind until it is killed: for tests that kill it.
await db().$queryRaw`SELECT 1`;
process.send?.("ready");
await remindOfBaskets(db(), new Date(String(process.argv[2])));
await new Promise((resolve) => setTimeout(resolve, 60_000));
