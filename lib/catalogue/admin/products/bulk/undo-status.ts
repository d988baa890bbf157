import { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { changeProducts } from "./change-products";

const tokenSchema = z
  .array(z.tuple([z.string(), z.enum(["draft", "active", "archived"]), z.iso.datetime().nullable()]))
  .max(500);

/** Gives products the state back that `setStatus` told of. The token says nothing that its bearer could not do anyway. */
export async function undoStatus(
  tx: Tx,
  actor: Actor,
  { token }: { readonly token: string },
  now: Date,
): Promise<Result<number, "forbidden" | "unreadable">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const parsed = tokenSchema.safeParse(readJson(token));
  if (!parsed.success) return refusal("unreadable");
  const before = new Map(parsed.data.map(([handle, ...rest]) => [handle, rest]));
  const rows = await tx.product.findMany({
    where: { handle: { in: [...before.keys()] } },
    select: { id: true },
  });
  const changed = await changeProducts(
    tx,
    actor,
    rows.map(({ id }) => id),
    "product.undo",
    (product) => {
      const [status, publishedAt] = before.get(product.handle) ?? [];
      if (!status) return product;
      return { ...product, status, publishedAt: publishedAt ? new Date(publishedAt) : null };
    },
    now,
  );
  return success(changed.length);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
