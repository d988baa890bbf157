import { isDeepStrictEqual } from "node:util";
import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import type { DiscountForm } from "../types";
import { discountForm } from "./discount-form";
import { discountMeanwhile } from "./discount-meanwhile";
import { type DiscountRule, readDiscountForm } from "./read-discount-form";

type Refused = "forbidden" | "not_found" | "changed_meanwhile" | "invalid";

/**
 * Saves what the editor of an offer holds, when nobody else did since the form began. What has been used stays counted.
 * Refuses "changed_meanwhile" with what differs and "invalid" with a sentence a field.
 */
export async function editDiscount(
  tx: Tx,
  actor: Actor,
  form: DiscountForm,
  now: Date,
): Promise<Result<{ id: string; form: DiscountForm }, Refused>> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const { currency, timeZone } = (await readShop(tx)).money;
  if (form.id !== null) await tx.$queryRaw`SELECT id FROM discount_code WHERE id = ${form.id} FOR UPDATE`;
  const known = form.id === null ? null : await tx.discount.findUnique({ where: { id: form.id } });
  if (form.id !== null && !known) return refusal("not_found");
  const before = known && discountForm(known, { currency, timeZone });
  if (known && before && known.version !== form.version)
    return refusal("changed_meanwhile", await discountMeanwhile(tx, form, before));
  const read = readDiscountForm(form, { currency, timeZone });
  if (!read.ok) return read;
  const rule = read.value;
  const faults = await checkAgainstRows(tx, rule, known);
  if (faults) return refusal("invalid", faults);
  const id = known?.id ?? createId("disc");
  const data = {
    ...rule,
    aimIds: [...rule.aimIds],
    audienceTags: [...rule.audienceTags],
    audienceSegments: [...rule.audienceSegments],
    audienceTiers: [...rule.audienceTiers],
    getIds: [...rule.getIds],
  };
  const lists = {
    countries: [...rule.countries],
    methodIds: [...rule.methodIds],
    combinesWith: [...rule.combinesWith],
  };
  const row = known
    ? await tx.discount.update({
        where: { id },
        data: { ...data, ...lists, version: { increment: 1 }, updatedAt: now },
      })
    : await tx.discount.create({ data: { id, ...data, ...lists, createdAt: now, updatedAt: now } });
  const after = discountForm(row, { currency, timeZone });
  const changed = (Object.keys(after) as (keyof DiscountForm)[]).filter(
    (key) => key !== "id" && key !== "version" && !isDeepStrictEqual(before?.[key], after[key]),
  );
  const pick = (of: DiscountForm) => Object.fromEntries(changed.map((key) => [key, of[key]]));
  await audit(
    tx,
    actor,
    {
      action: before ? "discount.save" : "discount.create",
      entity: "discount",
      entityId: id,
      before: before && pick(before),
      after: pick(after),
    },
    now,
  );
  await refreshTags(tx, [cacheTags.discounts]);
  return success({ id, form: after });
}

/** What only the rows can tell: a code is given once, a limit cannot be below what was used. */
async function checkAgainstRows(
  tx: Tx,
  rule: DiscountRule,
  known: { readonly id: string; readonly used: number } | null,
): Promise<Record<string, string> | null> {
  if (known && rule.usageLimit !== null && rule.usageLimit < known.used)
    return { usageLimit: `It has been used ${known.used} times already.` };
  if (
    rule.giftVariantId &&
    !(await tx.variant.findUnique({ where: { id: rule.giftVariantId }, select: { id: true } }))
  )
    return { giftVariantId: "This is no longer in the catalogue." };
  if (await isSegmentGone(tx, rule)) return { audienceSegments: "One of these segments is gone." };
  if (rule.code === null) return null;
  const [taken] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT FROM discount_code WHERE code = ${rule.code}::citext AND id <> ${known?.id ?? ""})
      OR EXISTS (SELECT FROM unique_code WHERE code = ${rule.code}::citext) AS taken`;
  return taken?.taken ? { code: "Another offer has this code." } : null;
}

async function isSegmentGone(tx: Tx, { audienceSegments }: DiscountRule): Promise<boolean> {
  const there = await tx.segment.count({ where: { id: { in: [...audienceSegments] }, hiddenAt: null } });
  return there < audienceSegments.length;
}
