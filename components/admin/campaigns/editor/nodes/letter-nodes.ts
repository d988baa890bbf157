import { mergeAttributes, Node } from "@tiptap/react";
import { ButtonView } from "./ButtonView";
import { blockNode } from "./block-node";
import { PictureView } from "./PictureView";
import { ProductsView } from "./ProductsView";
import { personalNode } from "./personal-node";
import { QuestionView } from "./QuestionView";
import { StoryView } from "./StoryView";
import { VoucherView } from "./VoucherView";

const picture = { mediaId: null, alt: "", href: "" };

const divider = Node.create({
  name: "divider",
  group: "block",
  atom: true,
  draggable: true,
  parseHTML: () => [{ tag: "hr" }],
  renderHTML: ({ HTMLAttributes }) => ["hr", mergeAttributes(HTMLAttributes)],
});

/** Every block of a letter that is more than text; what is kept of each is what `contentSchema` knows. */
export const letterNodes = [
  personalNode,
  divider,
  blockNode({ name: "picture", attributes: { ...picture, caption: "" }, view: PictureView }),
  blockNode({ name: "products", attributes: { ids: [] }, view: ProductsView }),
  blockNode({
    name: "story",
    attributes: { ...picture, side: "start" },
    view: StoryView,
    content: "(paragraph | heading)+",
  }),
  blockNode({
    name: "question",
    attributes: { question: "", answers: [], reply: true },
    view: QuestionView,
  }),
  blockNode({ name: "voucher", attributes: { discountId: null, words: "", code: "" }, view: VoucherView }),
  blockNode({ name: "button", attributes: { text: "", href: "" }, view: ButtonView }),
];
