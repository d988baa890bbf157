import { db } from "@/lib/platform/db";
import { followSegments } from "@/lib/segments/membership/follow-segments";
import { now } from "./segments/people";

// A process that places customers in small steps until it is killed or done: for tests that kill it.
await db().$queryRaw`SELECT 1`;
process.send?.("ready");
await followSegments(db(), now, 1_000, 3);
process.exit(0);
