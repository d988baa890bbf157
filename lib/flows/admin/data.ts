import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { readFigures, readReasons } from "../figures/data";
import { whatItBrought } from "../figures/what-it-brought";
import { flowPlanSchema } from "../plan/schema";
import { readyFlows } from "../ready/ready-flows";
import { readyId, readyKeyOf } from "./ready-id";
import type { FlowEditor, FlowRow, FlowVersionRow } from "./types";

/** All flows: the ready-made in their order, as the shop has them or as they are offered, then the shop's own by age. */
export async function listFlows(tx: Tx): Promise<FlowRow[]> {
  const ready = readyFlows(await readShop(tx));
  const rows = await tx.flow.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const figures = await readFigures(
    tx,
    rows.map(({ id }) => id),
  );
  const own = rows.map(({ id, name, description, on, draft, readyKey }) => ({
    ...{ id, name, description, on, readyKey, plan: flowPlanSchema.parse(draft) },
    figures: figures.get(id) ?? null,
  }));
  const offered = ready.map(
    ({ key, name, description, plan }): FlowRow =>
      own.find(({ readyKey }) => readyKey === key) ?? {
        ...{ id: readyId(key), name, description, plan, on: false, figures: null },
      },
  );
  const keys = new Set(ready.map(({ key }) => key));
  return [...offered, ...own.filter(({ readyKey }) => !readyKey || !keys.has(readyKey))];
}

/**
 * One flow with all its page shows; of a ready-made one that nobody touched what is offered. Null when there is none of this id;
 * a ready-made one that the shop has made its own is under its own id.
 */
export async function readFlow(tx: Tx, id: string): Promise<FlowEditor | { movedTo: string } | null> {
  const key = readyKeyOf(id);
  const row = await tx.flow.findUnique({ where: key === null ? { id } : { readyKey: key } });
  if (!row) return key === null ? null : readReady(tx, key);
  if (key !== null) return { movedTo: row.id };
  const { name, description, on, revision: version, versionId, readyKey } = row;
  const plan = flowPlanSchema.parse(row.draft);
  const current = versionId && (await tx.flowVersion.findUnique({ where: { id: versionId } }));
  const figures = (await readFigures(tx, [id])).get(id) ?? null;
  return {
    ...{ id, on, readyKey, form: { id, version, name, description, plan } },
    published:
      Boolean(current) &&
      JSON.stringify(current && flowPlanSchema.parse(current.plan)) === JSON.stringify(plan),
    versions: await readVersions(tx, id),
    ...{ figures, brought: figures && whatItBrought(figures) },
    reasons: await readReasons(tx, id),
  };
}

async function readReady(tx: Tx, key: string): Promise<FlowEditor | null> {
  const ready = readyFlows(await readShop(tx)).find((one) => one.key === key);
  if (!ready) return null;
  const { name, description, plan } = ready;
  const id = readyId(key);
  return {
    ...{ id, on: false, readyKey: key, form: { id, version: 0, name, description, plan }, published: false },
    ...{ versions: [], figures: null, brought: null, reasons: { endings: [], skipped: [] } },
  };
}

/** The versions of a flow, the newest first. */
function readVersions(tx: Tx, flowId: string): Promise<FlowVersionRow[]> {
  return tx.$queryRaw<FlowVersionRow[]>`
    SELECT v.number, v.published_at AS "publishedAt", v.published_by AS "publishedBy",
      (SELECT count(*)::int FROM flow_run r WHERE r.version_id = v.id AND r.ended_at IS NULL) AS "inIt"
    FROM flow_version v WHERE v.flow_id = ${flowId} ORDER BY v.number DESC LIMIT 20`;
}
