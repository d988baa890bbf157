import { mergeAttributes, Node, ReactNodeViewRenderer } from "@tiptap/react";
import { type PersonalField, personalFields } from "@/lib/campaigns/content/types";
import { PersonalView } from "./PersonalView";

/** What each reader has of their own, within a sentence. */
export const personalNode = Node.create({
  name: "personal",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    field: {
      default: "first_name",
      parseHTML: (element: HTMLElement) => {
        const field = element.dataset.field ?? "";
        return Object.hasOwn(personalFields, field) ? field : "first_name";
      },
      renderHTML: ({ field }: { field: string }) => ({ "data-field": field }),
    },
    fallback: {
      default: "",
      parseHTML: (element: HTMLElement) => element.dataset.fallback ?? "",
      renderHTML: ({ fallback }: { fallback: string }) => ({ "data-fallback": fallback }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-field]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes)],
  renderText: ({ node }) => personalFields[node.attrs.field as PersonalField].label,
  addNodeView: () => ReactNodeViewRenderer(PersonalView, { as: "span" }),
});
