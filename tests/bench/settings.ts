import { parseArgs } from "node:util";
import { z } from "zod";

const schema = z.object({
  products: z.coerce.number().int().min(100).max(1_000_000),
  seconds: z.coerce.number().int().min(1).max(600),
  connections: z.coerce.number().int().min(1).max(1_000),
  only: z.string().optional(),
  data: z.string().optional(),
});

export type BenchSettings = z.infer<typeof schema>;

/**
 * `--products 10000` made-up products beside the demo shop's, `--seconds 8` a measurement, `--connections 16`;
 * `--only search,static` measures what has one of these in its name; `--data DIR` keeps the filled database for another run.
 */
export function benchSettings(): BenchSettings {
  const { values } = parseArgs({
    options: {
      products: { type: "string", default: "10000" },
      seconds: { type: "string", default: "8" },
      connections: { type: "string", default: "16" },
      only: { type: "string" },
      data: { type: "string" },
    },
  });
  return schema.parse(values);
}
