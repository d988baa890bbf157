import type { Db, Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { type SavedProduct, saveProducts } from "../save/save-products";
import { saveCollection } from "../save-collection";
import type { ProductInput } from "../schema";
import { adoptPictures } from "./adopt-pictures";
import type { CollectionName, RowProblem } from "./types";

type Entry = {
  readonly input: ProductInput;
  readonly collections: readonly CollectionName[];
  readonly at: number;
};
type Outcome = { readonly saved: readonly SavedProduct[]; readonly problems: readonly RowProblem[] };

/** Thrown to undo a dry run's transaction. */
class DryRun extends Error {
  constructor(readonly saved: readonly SavedProduct[]) {
    super("dry run");
  }
}

/**
 * Saves some products in one transaction. When the database refuses it, one by one, so that only the product that
 * cannot be saved is left out.
 */
export async function saveBatch(
  db: Db,
  entries: readonly Entry[],
  dryRun: boolean,
  now: Date,
): Promise<Outcome> {
  if (entries.length === 0) return { saved: [], problems: [] };
  try {
    const saved = await db.$transaction(
      async (tx) => {
        const outcome = await saveEntries(tx, entries, now);
        if (dryRun) throw new DryRun(outcome);
        return outcome;
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
    return { saved, problems: [] };
  } catch (error) {
    if (error instanceof DryRun) return { saved: error.saved, problems: [] };
    const [first] = entries;
    if (entries.length === 1 && first) {
      log.error({ err: error, handle: first.input.handle }, "a product could not be imported");
      return {
        saved: [],
        problems: [{ at: first.at, handle: first.input.handle, reason: "the database refused it" }],
      };
    }
    const outcomes: Outcome[] = [];
    for (const entry of entries) outcomes.push(await saveBatch(db, [entry], dryRun, now));
    return {
      saved: outcomes.flatMap((outcome) => outcome.saved),
      problems: outcomes.flatMap((outcome) => outcome.problems),
    };
  }
}

async function saveEntries(tx: Tx, entries: readonly Entry[], now: Date): Promise<SavedProduct[]> {
  await makeCollections(
    tx,
    entries.flatMap((entry) => entry.collections),
    now,
  );
  return saveProducts(
    tx,
    await adoptPictures(
      tx,
      entries.map((entry) => entry.input),
    ),
    now,
  );
}

/** Makes the collections by hand that the file names and the shop does not have. */
async function makeCollections(tx: Tx, names: readonly CollectionName[], now: Date): Promise<void> {
  const wanted = new Map(names.map((name) => [name.handle, name]));
  if (wanted.size === 0) return;
  const known = await tx.collection.findMany({
    where: { handle: { in: [...wanted.keys()] } },
    select: { handle: true },
  });
  for (const { handle } of known) wanted.delete(handle);
  for (const { handle, title } of wanted.values()) await saveCollection(tx, { handle, title }, now);
}
