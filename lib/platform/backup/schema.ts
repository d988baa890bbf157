import { z } from "zod";

const entry = z.object({
  path: z.string().max(300),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
/** Names go into SQL, quoted; these are the only ones the program makes. */
const name = z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/);

/** `contents.json` of a backup. A file from somewhere else, so everything in it is looked at. */
export const contentsSchema = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  migrations: z.array(z.string().regex(/^\d{14}_[a-z0-9_]+$/)),
  tables: z.array(entry.extend({ name, columns: z.array(name), rows: z.int() })),
  partitions: z.array(
    z.object({
      name,
      parent: name,
      bounds: z.string().regex(/^(DEFAULT|FOR VALUES FROM \('[0-9 :+-]+'\) TO \('[0-9 :+-]+'\))$/),
    }),
  ),
  sequences: z.array(z.object({ name, value: z.string().regex(/^\d+$/), called: z.boolean() })),
  queue: entry.extend({ jobs: z.int() }),
  media: z.array(entry.extend({ key: z.string().regex(/^media\/[a-z0-9_]+\.[a-z]+$/) })),
});

/** A line of `queue.jsonl`. */
export const jobLineSchema = z.object({
  task: z.string(),
  payload: z.unknown(),
  runAt: z.string(),
  maxAttempts: z.int(),
  attempts: z.int(),
  priority: z.int(),
  key: z.string().nullable(),
  lastError: z.string().nullable(),
});
