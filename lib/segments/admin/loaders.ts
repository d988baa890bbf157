import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { ListRequest } from "@/lib/values/list-request";
import { readBuyerScores } from "../scores/data";
import {
  listSegments,
  readHidden,
  readRuleNames,
  readSegment,
  readSegmentChoices,
  readSegmentsOf,
} from "./data";
import type { SegmentForm } from "./types";

export const getSegmentList = staffLoader("segments.read", async ({ tx, actor }, request: ListRequest) => {
  const page = await listSegments(tx, request);
  return {
    page,
    names: await readRuleNames(
      tx,
      page.rows.map(({ rule }) => rule),
    ),
    hidden: await readHidden(tx),
    mayEdit: permits(actor, "segments.edit"),
    seesCustomers: permits(actor, "customers.read"),
  };
});

/** One segment with all its editor needs; null when there is none of this id. */
export const getSegmentEditor = staffLoader("segments.read", async ({ tx, actor }, id: string) => {
  const editor = await readSegment(tx, id);
  if (!editor) return null;
  return {
    ...editor,
    names: await readRuleNames(tx, [editor.form.rule]),
    mayEdit: permits(actor, "segments.edit"),
    seesCustomers: permits(actor, "customers.read"),
  };
});

/** What a new segment begins with: those who ever bought. */
export const getNewSegment = staffLoader("segments.edit", async ({ tx, actor }) => {
  const form: SegmentForm = {
    ...{ id: null, version: 0, name: "", description: "" },
    rule: {
      ...{ kind: "group", match: "all" },
      rules: [{ kind: "number", field: "orders", is: "at_least", value: 1 }],
    },
  };
  return { form, names: await readRuleNames(tx, []), seesCustomers: permits(actor, "customers.read") };
});

/** The segments that the list of customers can be narrowed to. */
export const getSegmentChoices = staffLoader("segments.read", ({ tx }) => readSegmentChoices(tx));

/** How one customer stands among the buyers, and the segments they are in. */
export const getStanding = staffLoader("segments.read", async ({ tx }, customerId: string) => ({
  scores: await readBuyerScores(tx, customerId),
  segments: await readSegmentsOf(tx, customerId),
}));
