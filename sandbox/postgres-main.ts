import { z } from "zod";
import { startPostgres } from "./postgres";

// The embedded PostgreSQL in a process of its own, so that it outlives the others when all are told to end.
const settings = z
  .object({ POSTGRES_DIR: z.string(), POSTGRES_PORT: z.coerce.number(), POSTGRES_PASSWORD: z.string() })
  .parse(process.env);

const server = await startPostgres(settings.POSTGRES_DIR, settings.POSTGRES_PORT, settings.POSTGRES_PASSWORD);
process.once("SIGTERM", () => server.stop().then(() => process.exit(0)));
process.send?.({ url: server.url });
