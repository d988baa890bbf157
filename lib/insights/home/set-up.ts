import type { Tx } from "@/lib/platform/db";
import { neededPolicies } from "@/lib/shop/needed-policies";
import type { SetUp, SetUpStep } from "./types";

type Row = Record<SetUpStep, boolean>;

const needed: string[] = neededPolicies.map(({ slug }) => slug);
const steps = ["brand", "seller", "money", "delivery", "product", "policies", "mail", "payments"] as const;

/**
 * What a new shop needs before it can sell, each ticked by a fact and not by hand.
 * @param local which services are those that came with the program; its inbox tells nobody that a letter arrived
 */
export async function setUp(tx: Tx, local: SetUp["local"], now: Date): Promise<SetUp> {
  const [row] = await tx.$queryRaw<Row[]>`SELECT
    EXISTS (SELECT 1 FROM setting WHERE key = 'brand') AS brand,
    EXISTS (SELECT 1 FROM setting WHERE key = 'seller') AS seller,
    EXISTS (SELECT 1 FROM setting WHERE key = 'money') AS money,
    EXISTS (SELECT 1 FROM delivery_rate) AS delivery,
    EXISTS (SELECT 1 FROM product WHERE status = 'active') AS product,
    (SELECT count(DISTINCT slug) FROM policy WHERE slug = ANY(${needed}) AND effective_from <= ${now}) = ${needed.length}
      AS policies,
    EXISTS (SELECT 1 FROM letter_event WHERE type = 'email.delivered')
      OR ${local.mail} AND EXISTS (SELECT 1 FROM outbox_letter WHERE state = 'sent') AS mail,
    EXISTS (SELECT 1 FROM stripe_event) AS payments`;
  return { steps: steps.map((step) => ({ step, done: row?.[step] ?? false })), local };
}
