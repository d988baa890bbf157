import { z } from "zod";
import { startPostgres } from "./postgres";

// The embedded PostgreSQL in a process of its own, so that it outlives the others when all are told to end.
const settings = z
  .object({
    POSTGRES_DIR: z.string(),
    POSTGRES_PORT: z.coerce.number(),
    POSTGRES_PASSWORD: z.string(),
    POSTGRES_CONNECTIONS: z.string(),
  })
  .parse(process.env);

// What PostgreSQL takes for granted suits a machine of thirty years ago: little memory, and a disk with a moving arm.
const today = ["-c", "shared_buffers=512MB", "-c", "random_page_cost=1.1"];
const connections = ["-c", `max_connections=${settings.POSTGRES_CONNECTIONS}`];

const server = await startPostgres(
  settings.POSTGRES_DIR,
  settings.POSTGRES_PORT,
  settings.POSTGRES_PASSWORD,
  "regulars",
  [...today, ...connections],
);
process.once("SIGTERM", () => server.stop().then(() => process.exit(0)));
process.send?.({ url: server.url });
