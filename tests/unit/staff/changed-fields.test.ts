import { expect, test } from "vitest";
import { changedFields } from "@/lib/staff/activity/changed-fields";

const text = (value: string) => ({ kind: "text", text: value });

test("only what differs is told, in words", () => {
  expect(
    changedFields(
      { title: "Bed", compareAtPrice: 100, state: "draft" },
      { title: "Nest", compareAtPrice: 90, state: "draft" },
    ),
  ).toEqual([
    { field: "Title", before: text("Bed"), after: text("Nest") },
    {
      field: "Compare at price",
      before: { kind: "money", amount: 100 },
      after: { kind: "money", amount: 90 },
    },
  ]);
});

test("what did not exist before or after has one side", () => {
  expect(changedFields(null, { name: "Wren", tags: ["a", "b"] })).toEqual([
    { field: "Name", before: null, after: text("Wren") },
    { field: "Tags", before: null, after: text("a, b") },
  ]);
  expect(changedFields({ on: true }, null)).toEqual([{ field: "On", before: text("yes"), after: null }]);
  expect(changedFields(null, { endsAt: "2026-11-28T14:44" })).toEqual([
    { field: "Ends at", before: null, after: text("2026-11-28 14:44") },
  ]);
  expect(changedFields(null, null)).toEqual([]);
});

test("what is nested is told by its path, however deep, and lists by number", () => {
  expect(
    changedFields(
      { address: { city: "Bristol", "a.b": 1 }, lines: [{ quantity: 1 }, { quantity: 2 }] },
      { address: { city: "Bath", "a.b": 1 }, lines: [{ quantity: 1 }, { quantity: 3 }] },
    ),
  ).toEqual([
    { field: "Address · City", before: text("Bristol"), after: text("Bath") },
    { field: "Lines · 2 · Quantity", before: text("2"), after: text("3") },
  ]);
});

test("an id of the program's own says nothing to a reader and is left out", () => {
  expect(changedFields(null, { noteId: "cnote_01m82ytkxqe8nb7hgsf3p5mazx", pieces: 2 })).toEqual([
    { field: "Pieces", before: null, after: text("2") },
  ]);
});

test("moments are told as moments, and a value that is no object has a name of its own", () => {
  expect(changedFields({ until: "2026-11-22T21:00:00.000Z" }, { until: null })).toEqual([
    { field: "Until", before: { kind: "moment", at: "2026-11-22T21:00:00.000Z" }, after: null },
  ]);
  expect(changedFields(1, 2)).toEqual([{ field: "Value", before: text("1"), after: text("2") }]);
});
