import { runFlows } from "@/lib/flows/run-flows";
import { db } from "@/lib/platform/db";

// A process that takes runs on until it is killed: for tests that kill it.
await db().$queryRaw`SELECT 1`;
process.send?.("ready");
await runFlows(db(), new Date("2026-11-23T10:00:00Z"), 1_000, 10);
await new Promise((resolve) => setTimeout(resolve, 60_000));
