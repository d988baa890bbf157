import type { Tx } from "@/lib/platform/db";
import type { SetUp, SetUpStep } from "./types";

type Row = Record<SetUpStep, boolean>;

/** The policies that the law wants to be found in a shop. */
const needed = ["terms", "privacy", "returns"];

/** What a new shop needs before it can sell, each ticked by a fact and not by hand. */
export async function setUp(tx: Tx, now: Date): Promise<SetUp> {
  const [row] = await tx.$queryRaw<Row[]>`SELECT
    EXISTS (SELECT 1 FROM setting WHERE key = 'brand') AS brand,
    EXISTS (SELECT 1 FROM product WHERE status = 'active') AS product,
    EXISTS (SELECT 1 FROM delivery_rate) AS delivery,
    (SELECT count(DISTINCT slug) FROM policy WHERE slug = ANY(${needed}) AND effective_from <= ${now}) = ${needed.length}
      AS policies,
    EXISTS (SELECT 1 FROM letter_event WHERE type = 'email.delivered') AS mail,
    EXISTS (SELECT 1 FROM stripe_event) AS payments`;
  const steps: SetUpStep[] = ["brand", "product", "delivery", "policies", "mail", "payments"];
  return steps.map((step) => ({ step, done: row?.[step] ?? false }));
}
