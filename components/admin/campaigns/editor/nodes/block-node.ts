import { mergeAttributes, Node, ReactNodeViewRenderer } from "@tiptap/react";
import type { ComponentProps } from "react";

type View = Parameters<typeof ReactNodeViewRenderer>[0];
export type BlockViewProps = ComponentProps<View>;

type Spec = {
  name: string;
  /** What it begins with; what is pasted must have the same kinds of values. */
  attributes: Readonly<Record<string, unknown>>;
  view: View;
  /** What may be written inside; a block without is one piece. */
  content?: string;
};

function fits(value: unknown, usual: unknown): boolean {
  if (Array.isArray(usual)) return Array.isArray(value);
  return usual === null ? value === null || typeof value === "string" : typeof value === typeof usual;
}

function read(element: HTMLElement): Record<string, unknown> {
  try {
    return JSON.parse(element.dataset.attrs ?? "{}");
  } catch {
    return {};
  }
}

/** A block of a letter that is more than text: drawn by a component, kept by its attributes. */
export function blockNode({ name, attributes, view, content }: Spec): Node {
  return Node.create({
    name,
    group: "block",
    ...(content ? { content, isolating: true } : { atom: true }),
    selectable: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(attributes).map(([key, usual]) => [
          key,
          {
            default: usual,
            rendered: false,
            parseHTML: (element: HTMLElement) => {
              const value = read(element)[key];
              return fits(value, usual) ? value : usual;
            },
          },
        ]),
      ),
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const carried = { "data-block": name, "data-attrs": JSON.stringify(node.attrs) };
      const merged = mergeAttributes(HTMLAttributes, carried);
      return content ? ["div", merged, 0] : ["div", merged];
    },
    addNodeView: () => ReactNodeViewRenderer(view),
  });
}
