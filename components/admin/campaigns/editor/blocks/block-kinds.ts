import {
  Heading2,
  Heading3,
  ImageIcon,
  List,
  ListOrdered,
  type LucideIcon,
  MessageCircleQuestion,
  Minus,
  MousePointerClick,
  ShoppingBag,
  SquareSplitHorizontal,
  TicketPercent,
  Type,
} from "lucide-react";

type Piece = { type: string; attrs?: Record<string, unknown>; content?: Piece[] };
export type BlockKind = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Other words people look for it by. */
  readonly words: string;
  readonly icon: LucideIcon;
  readonly piece: Piece;
};

const item = { type: "listItem", content: [{ type: "paragraph" }] };

/** What a letter can be made of, in the order it is offered. */
export const blockKinds: readonly BlockKind[] = [
  {
    ...{ name: "paragraph", label: "Text", hint: "Just write", words: "paragraph", icon: Type },
    piece: { type: "paragraph" },
  },
  {
    ...{ name: "heading", label: "Heading", hint: "Begins a part", words: "title h2", icon: Heading2 },
    piece: { type: "heading", attrs: { level: 2 } },
  },
  {
    ...{ name: "heading3", label: "Small heading", hint: "Within a part", words: "title h3", icon: Heading3 },
    piece: { type: "heading", attrs: { level: 3 } },
  },
  {
    ...{ name: "picture", label: "Picture", hint: "As wide as the letter", words: "image photo" },
    ...{ icon: ImageIcon, piece: { type: "picture" } },
  },
  {
    ...{ name: "products", label: "Products", hint: "With prices of the day" },
    ...{ words: "cards goods shop", icon: ShoppingBag, piece: { type: "products" } },
  },
  {
    ...{ name: "story", label: "Story", hint: "Words beside a picture", words: "columns beside text" },
    icon: SquareSplitHorizontal,
    piece: { type: "story", content: [{ type: "paragraph" }] },
  },
  {
    ...{ name: "question", label: "Question", hint: "Ask, and get answers", words: "poll survey reply" },
    ...{ icon: MessageCircleQuestion, piece: { type: "question" } },
  },
  {
    ...{ name: "voucher", label: "Voucher", hint: "A code to use", words: "discount coupon code" },
    ...{ icon: TicketPercent, piece: { type: "voucher" } },
  },
  {
    ...{ name: "button", label: "Button", hint: "One thing to do", words: "link call action" },
    ...{ icon: MousePointerClick, piece: { type: "button" } },
  },
  {
    ...{ name: "bulletList", label: "List", hint: "With dots", words: "bullet", icon: List },
    piece: { type: "bulletList", content: [item] },
  },
  {
    ...{ name: "orderedList", label: "Numbered list", hint: "Step by step", words: "steps" },
    ...{ icon: ListOrdered, piece: { type: "orderedList", content: [item] } },
  },
  {
    ...{ name: "divider", label: "Line", hint: "A pause", words: "divider rule separator", icon: Minus },
    piece: { type: "divider" },
  },
];

/** What a block is called, by the name and the level it has in the letter. */
export function blockLabel(type: string, level?: number): string {
  const name = type === "heading" && level === 3 ? "heading3" : type;
  return blockKinds.find((kind) => kind.name === name)?.label ?? "Block";
}
