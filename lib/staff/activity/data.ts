import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { readList } from "@/lib/platform/lists/read-list";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { changedFields } from "./changed-fields";
import { fieldWords } from "./field-words";
import { ownId } from "./own-id";
import { thingHref } from "./thing-href";
import type { Activity, ActivityFilters } from "./types";

type Row = {
  id: string;
  at: Date;
  actorName: string;
  action: string;
  entity: string;
  entityId: string;
  before: unknown;
  after: unknown;
  thing: string | null;
};

/** The name of an entry's thing as it is now; null when it is gone or has none. */
const thing = Prisma.sql`CASE a.entity
  WHEN 'product' THEN (SELECT title FROM product WHERE id = a.entity_id)
  WHEN 'collection' THEN (SELECT title FROM collection WHERE id = a.entity_id)
  WHEN 'order' THEN (SELECT coalesce('Order ' || number, 'Unpaid order') FROM orders WHERE id = a.entity_id)
  WHEN 'customer' THEN (SELECT coalesce(name, email::text) FROM customer WHERE id = a.entity_id)
  WHEN 'discount' THEN (SELECT coalesce(nullif(title, ''), code::text) FROM discount_code WHERE id = a.entity_id)
  WHEN 'sale' THEN (SELECT name FROM sale WHERE id = a.entity_id)
  WHEN 'campaign' THEN (SELECT name FROM campaign WHERE id = a.entity_id)
  WHEN 'segment' THEN (SELECT name FROM segment WHERE id = a.entity_id)
  WHEN 'import' THEN (SELECT file_name FROM product_import WHERE id = a.entity_id)
  WHEN 'staff' THEN (SELECT name FROM staff_member WHERE id = a.entity_id)
END`;

/** How far back, in days. */
const spans: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

const dayMs = 86_400_000;

function spec(now: Date): ListSpec {
  return {
    columns: Prisma.sql`a.id::text AS id, a.at, a.actor_name AS "actorName", a.action, a.entity,
      a.entity_id AS "entityId", a.before, a.after, ${thing} AS thing`,
    from: Prisma.sql`audit_entry a`,
    id: Prisma.sql`a.id`,
    idType: "bigint",
    sorts: { at: { by: Prisma.sql`a.at`, type: "timestamptz", descending: true } },
    usual: "at",
    filters: {
      person: (values) => {
        const actors = values.map((value) => (value.startsWith("stf_") ? `staff:${value}` : value));
        return Prisma.sql`a.actor IN (${Prisma.join(actors)})`;
      },
      kind: (values) => Prisma.sql`a.entity IN (${Prisma.join([...values])})`,
      thing: (values) => Prisma.sql`a.entity_id IN (${Prisma.join([...values])})`,
      since: ([value = ""]) => {
        const days = spans[value];
        if (!days) return null;
        return Prisma.sql`a.at >= ${new Date(now.getTime() - days * dayMs)}::timestamptz`;
      },
    },
    search: null,
  };
}

function told(row: Row): Activity {
  const { id, at, actorName, action, entity, entityId, before, after } = row;
  return {
    id,
    at,
    who: actorName,
    what: fieldWords(action.split(".").slice(1).join(" ") || action),
    entity,
    kind: fieldWords(entity),
    thing: row.thing ?? (ownId.test(entityId) ? fieldWords(entity) : entityId),
    href: thingHref(entity, entityId),
    fields: changedFields(before, after),
  };
}

/** A page of the audit log, newest first. */
export async function listActivity(tx: Tx, request: ListRequest, now: Date): Promise<ListPage<Activity>> {
  const page = await readList<Row>(tx, spec(now), request);
  return { ...page, rows: page.rows.map(told) };
}

/** What was done to one thing, newest first, up to `limit`. */
export async function readHistory(
  tx: Tx,
  entity: string,
  entityId: string,
  limit: number,
): Promise<Activity[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ${spec(new Date(0)).columns} FROM audit_entry a
    WHERE a.entity = ${entity} AND a.entity_id = ${entityId} ORDER BY a.at DESC, a.id DESC LIMIT ${limit}`;
  return rows.map(told);
}

/** Who and what the log can be filtered by. Kinds are found by leaps through the index, however long the log is. */
export async function readActivityFilters(tx: Tx): Promise<ActivityFilters> {
  const members = await tx.staffMember.findMany({
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const kinds = await tx.$queryRaw<{ entity: string }[]>`
    WITH RECURSIVE kind AS (
      (SELECT entity FROM audit_entry ORDER BY entity LIMIT 1)
      UNION ALL
      SELECT (SELECT a.entity FROM audit_entry a WHERE a.entity > kind.entity ORDER BY a.entity LIMIT 1)
      FROM kind WHERE kind.entity IS NOT NULL
    ) SELECT entity FROM kind WHERE entity IS NOT NULL`;
  return {
    people: members.map(({ id, name }) => ({ value: id, label: name })),
    kinds: kinds.map(({ entity }) => ({ value: entity, label: fieldWords(entity) })),
  };
}
