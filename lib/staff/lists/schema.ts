import { z } from "zod";

const place = z.string().max(2_000).nullable();

/** A list's request as it comes back from the browser. */
export const listRequestSchema = z.object({
  search: z.string().max(200),
  filters: z.record(z.string().max(60), z.array(z.string().max(400)).max(50).readonly()),
  sort: z.string().max(60),
  descending: z.boolean(),
  after: place,
  before: place,
});

export const selectionSchema = z.union([
  z.object({ ids: z.array(z.string().max(60)).min(1).max(500) }),
  z.object({ matching: listRequestSchema }),
]);

/** What comes with an action on many rows. */
export const bulkInputSchema = z.object({
  selection: selectionSchema,
  value: z.string().max(500).optional(),
});

const list = z.string().regex(/^[a-z-]{1,40}$/);
const columns = z.array(z.string().max(60)).max(40);

export const viewInputSchema = z.object({
  list,
  name: z.string().trim().min(1, "Give the view a name.").max(60, "60 letters are the most."),
  query: z.string().max(2_000),
  columns,
});

export const columnChoiceSchema = z.object({ list, columns });
export const viewIdSchema = z.object({ id: z.string().max(60) });
