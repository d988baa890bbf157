import { log } from "./log";

/**
 * Does the same for each of these: one that comes to grief is logged and holds up none of the others.
 * @param said what is wrong when any failed: "Some points could not be settled"
 * @throws when all were tried and any failed, so that the job counts as failed and is tried again
 */
export async function tryEach<Item>(
  items: readonly Item[],
  said: string,
  deed: (item: Item) => Promise<unknown>,
): Promise<void> {
  const failed: unknown[] = [];
  for (const item of items) {
    try {
      await deed(item);
    } catch (error) {
      failed.push(error);
      log.error({ item, error }, said);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${said}: ${failed.length} of ${items.length}`);
}
