import type { Db, Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { readKnown } from "../save/read-known";
import { type SavedProduct, saveProducts } from "../save/save-products";
import { saveCollection } from "../save-collection";
import type { ProductInput } from "../schema";
import { adoptPictures } from "./adopt-pictures";
import { keepAbsent } from "./keep-absent";
import type { CollectionName, RowProblem } from "./types";

type Entry = {
  readonly input: ProductInput;
  readonly collections: readonly CollectionName[];
  readonly at: number;
};
type Mode = {
  readonly dryRun: boolean;
  /** The file's columns when they are not all, so that the rest must stay as it is. */
  readonly partial: ReadonlySet<string> | null;
};
type Outcome = { readonly saved: readonly SavedProduct[]; readonly problems: readonly RowProblem[] };

/** Thrown to undo a dry run's transaction. */
class DryRun extends Error {
  constructor(readonly outcome: Outcome) {
    super("dry run");
  }
}

/**
 * Saves some products in one transaction. When the database refuses it, one by one, so that only the product that
 * cannot be saved is left out.
 */
export async function saveBatch(db: Db, entries: readonly Entry[], mode: Mode, now: Date): Promise<Outcome> {
  if (entries.length === 0) return { saved: [], problems: [] };
  try {
    return await db.$transaction(
      async (tx) => {
        const outcome = await saveEntries(tx, entries, mode.partial, now);
        if (mode.dryRun) throw new DryRun(outcome);
        return outcome;
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
  } catch (error) {
    if (error instanceof DryRun) return error.outcome;
    const [first] = entries;
    if (entries.length === 1 && first) {
      log.error({ error, handle: first.input.handle }, "a product could not be imported");
      return {
        saved: [],
        problems: [{ at: first.at, handle: first.input.handle, reason: "the database refused it" }],
      };
    }
    const outcomes: Outcome[] = [];
    for (const entry of entries) outcomes.push(await saveBatch(db, [entry], mode, now));
    return {
      saved: outcomes.flatMap((outcome) => outcome.saved),
      problems: outcomes.flatMap((outcome) => outcome.problems),
    };
  }
}

async function saveEntries(
  tx: Tx,
  entries: readonly Entry[],
  partial: Mode["partial"],
  now: Date,
): Promise<Outcome> {
  const whole = partial ? await completed(tx, entries, partial) : { entries, problems: [] };
  const names = whole.entries.flatMap((entry) => entry.collections);
  await makeCollections(tx, names, now);
  const inputs = await adoptPictures(
    tx,
    whole.entries.map((entry) => entry.input),
  );
  return { saved: await saveProducts(tx, inputs, now), problems: whole.problems };
}

/** Fills in, from the products that are there, what the file has no columns for. */
async function completed(tx: Tx, entries: readonly Entry[], columns: ReadonlySet<string>) {
  const handles = entries.map((entry) => entry.input.handle);
  const ids = await tx.product.findMany({ where: { handle: { in: handles } }, select: { id: true } });
  const known = new Map(
    [
      ...(
        await readKnown(
          tx,
          ids.map(({ id }) => id),
        )
      ).values(),
    ].map((product) => [product.handle, product]),
  );
  const problems: RowProblem[] = [];
  const whole = entries.flatMap((entry) => {
    const before = known.get(entry.input.handle);
    const input = before
      ? keepAbsent(entry.input, before, columns)
      : columns.has("Title")
        ? entry.input
        : null;
    if (input) return [{ ...entry, input }];
    const reason = before
      ? "the file has no column that says which of its variants is meant"
      : "it is new here and the file has no titles";
    problems.push({ at: entry.at, handle: entry.input.handle, reason });
    return [];
  });
  return { entries: whole, problems };
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
