import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { getSchema } from "@tiptap/react";
import { expect, test } from "vitest";
import { blockKinds } from "@/components/admin/campaigns/editor/blocks/block-kinds";
import { moveBlock } from "@/components/admin/campaigns/editor/blocks/move-block";
import { removeBlock } from "@/components/admin/campaigns/editor/blocks/remove-block";
import { letterExtensions } from "@/components/admin/campaigns/editor/letter-extensions";
import { subjectHint } from "@/components/admin/campaigns/editor/subject/subject-hint";
import { inScheme } from "@/components/admin/letters/preview/in-scheme";
import { contentSchema } from "@/lib/campaigns/content/schema";
import { startingPoints } from "@/lib/campaigns/writing/starting-points";

const schema = getSchema(letterExtensions(() => undefined));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const doc = (...content: object[]) => schema.nodeFromJSON({ type: "doc", content });
const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

test.each(blockKinds)("a new block of the menu can be kept: $label", ({ piece }) => {
  const made = doc(piece);
  made.check();
  expect(contentSchema.safeParse(plain(made.toJSON()))).toMatchObject({ success: true });
});

test.each(["letter", "news", "story", "empty"] as const)(
  "the starting point %s comes through the editor unchanged",
  (start) => {
    const { content } = startingPoints(start);
    const opened = schema.nodeFromJSON(content);
    opened.check();
    expect(contentSchema.parse(plain(opened.toJSON()))).toEqual(contentSchema.parse(content));
  },
);

test("a block moves by one with the cursor in it, and not past the ends", () => {
  const state = EditorState.create({ doc: doc(paragraph("One"), { type: "divider" }, paragraph("Three")) });
  const up = state.tr.setSelection(TextSelection.create(state.doc, 8));
  expect(moveBlock(up, 8, -1)).toBe(true);
  expect(up.doc.children.map(({ type, textContent }) => textContent || type.name)).toEqual([
    "One",
    "Three",
    "divider",
  ]);
  expect(up.selection.$from.parent.textContent).toBe("Three");
  expect(moveBlock(up, up.selection.from, -1)).toBe(true);
  expect(moveBlock(up, up.selection.from, -1)).toBe(false);
  const down = state.tr.setSelection(NodeSelection.create(state.doc, 5));
  expect(moveBlock(down, 5, 1)).toBe(true);
  expect(down.selection).toBeInstanceOf(NodeSelection);
  expect(moveBlock(down, down.selection.from, 1)).toBe(false);
});

test("a letter whose last block is taken out can still be written on", () => {
  const { tr } = EditorState.create({ doc: doc({ type: "divider" }) });
  removeBlock(tr, 0);
  expect(tr.doc.toJSON()).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
});

test("the subject's hint counts what a reader sees, not how a personal part is written", () => {
  expect(subjectHint("subject", "{first_name|there}, the nest is back")).toBeNull();
  expect(subjectHint("subject", "")).toContain("cannot go out");
  expect(subjectHint("subject", "x".repeat(60))).toContain("60 letters");
});

test("a preview has the scheme that was asked for and not that of the screen", () => {
  const html = "<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.a{}}</style>";
  expect(inScheme(html, "dark")).toBe("<style>:root{color-scheme:dark}@media all{.a{}}</style>");
  expect(inScheme(html, "light")).toContain("@media not all{");
});
