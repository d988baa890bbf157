import { isDeepStrictEqual } from "node:util";
import type { Tx } from "@/lib/platform/db";
import type { Collection } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { differingFields } from "@/lib/staff/differing-fields";
import { forbid } from "@/lib/staff/forbid";
import { lastChange } from "@/lib/staff/last-change";
import type { Actor } from "@/lib/staff/types";
import { momentOf } from "@/lib/values/local-moment";
import { type Result, refusal, success } from "@/lib/values/result";
import { renameHandle } from "../../handles/rename-handle";
import { slugOf } from "../../handles/slug-of";
import { saveCollection } from "../../save-collection";
import { collectionInputSchema } from "../../schema";
import { collectionForm } from "./collection-form";
import { readConditions } from "./read-conditions";
import type { CollectionForm } from "./types";

type Refusal = "forbidden" | "not_found" | "changed_meanwhile" | "invalid";
export type EditedCollection = { readonly id: string; readonly created: boolean };

/** Saves what the editor of a collection holds; refuses as `editProduct` does. Which products it holds by hand is not its matter. */
export async function editCollection(
  tx: Tx,
  actor: Actor,
  form: CollectionForm,
  now: Date,
): Promise<Result<EditedCollection, Refusal>> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const { currency, timeZone } = (await readShop(tx)).money;
  const known = form.id === null ? null : await lockCollection(tx, form.id);
  if (form.id !== null && !known) return refusal("not_found");
  const before = known && collectionForm(known, { currency, timeZone, now });
  if (before && before.version !== form.version)
    return refusal("changed_meanwhile", await meanwhileOf(tx, before, form, known.updatedAt));

  const rules = form.kind === "rule" ? readConditions(form.match, form.conditions, currency) : success(null);
  const publishedAt = publicationOf(form, known?.publishedAt ?? null, timeZone, now);
  const parsed = collectionInputSchema.safeParse({
    handle: slugOf(form.handle || form.title),
    title: form.title,
    descriptionHtml: form.descriptionHtml,
    rules: rules.ok ? rules.value : null,
    position: /^\d{1,6}$/.test(form.position.trim()) ? Number(form.position) : -1,
    publishedAt: publishedAt === "unreadable" ? null : publishedAt,
    seoTitle: form.seoTitle,
    seoDescription: form.seoDescription,
    mediaId: form.mediaId || null,
  });
  const faults: Record<string, string> = {
    ...(rules.ok ? {} : rules.detail),
    ...(publishedAt === "unreadable" ? { publishAt: "Give a day and a time." } : {}),
  };
  for (const { path } of parsed.error?.issues ?? [])
    faults[path.join(".")] ??= sentences[String(path[0])] ?? "This cannot be right.";
  if (!parsed.success || Object.keys(faults).length > 0) return refusal("invalid", faults);

  const handle = await settleHandle(tx, parsed.data.handle, form, before, now);
  if (!handle.ok) return handle;
  const id = await saveCollection(tx, { ...parsed.data, handle: handle.value }, now);
  const row = await tx.collection.findUniqueOrThrow({ where: { id } });
  // Two who make the same address at once: the second would have written over the first.
  if (!known && row.version !== 1) return taken();
  const after = collectionForm(row, { currency, timeZone, now });
  const changes = differences(before, after);
  await audit(
    tx,
    actor,
    {
      action: before ? "collection.save" : "collection.create",
      entity: "collection",
      entityId: id,
      before: before ? changes.before : null,
      after: changes.after,
    },
    now,
  );
  return success({ id, created: !before });
}

const sentences: Record<string, string> = {
  title: "Give it a title of at most 255 letters.",
  handle: "The address needs letters or digits, 255 at most.",
  position: "Write a whole number from 0.",
};

function taken() {
  return refusal("invalid" as const, { handle: "Another collection has this address." });
}

async function lockCollection(tx: Tx, id: string): Promise<Collection | null> {
  await tx.$queryRaw`SELECT id FROM collection WHERE id = ${id} FOR NO KEY UPDATE`;
  return tx.collection.findUnique({ where: { id } });
}

/** From when it is shown: undefined leaves that as it is, null is never. */
function publicationOf(form: CollectionForm, before: Date | null, timeZone: string, now: Date) {
  if (!form.shown) return null;
  if (form.publishAt !== "") return momentOf(form.publishAt, timeZone) ?? ("unreadable" as const);
  return before && before <= now ? undefined : now;
}

async function settleHandle(
  tx: Tx,
  wanted: string,
  form: CollectionForm,
  before: CollectionForm | null,
  now: Date,
): Promise<Result<string, "invalid">> {
  if (!before) {
    const other = await tx.collection.findUnique({ where: { handle: wanted }, select: { id: true } });
    return other ? taken() : success(wanted);
  }
  const handle = form.handle === "" ? before.handle : wanted;
  if (handle === before.handle) return success(handle);
  const renamed = await renameHandle(tx, { place: "collections", from: before.handle, to: handle }, now);
  return renamed.ok ? success(handle) : taken();
}

function differences(before: CollectionForm | null, after: CollectionForm) {
  const keys = (Object.keys(after) as (keyof CollectionForm)[]).filter(
    (key) => key !== "version" && key !== "id" && !isDeepStrictEqual(before?.[key], after[key]),
  );
  const pick = (form: CollectionForm) => Object.fromEntries(keys.map((key) => [key, form[key]]));
  return { before: before ? pick(before) : {}, after: pick(after) };
}

const labels: Partial<Record<keyof CollectionForm, string>> = {
  title: "Title",
  handle: "Address",
  descriptionHtml: "Description",
  kind: "How it is filled",
  conditions: "Conditions",
  shown: "Shown in the shop",
  publishAt: "Shown from",
  position: "Place",
  seoTitle: "Title for search engines",
  seoDescription: "Description for search engines",
  mediaId: "Picture",
};

async function meanwhileOf(tx: Tx, theirs: CollectionForm, mine: CollectionForm, at: Date) {
  const told = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return {
    version: theirs.version,
    ...(await lastChange(tx, "collection", theirs.id ?? "")),
    at,
    values: theirs,
    fields: differingFields(labels, mine, theirs, told),
  };
}
