import { LinkButton } from "@/components/ui/LinkButton";
import type { ShownBlock } from "@/lib/campaigns/archive/types";
import { formatMoney } from "@/lib/values/format-money";
import { InOrder } from "@/lib/values/in-order";
import { LetterPicture } from "./LetterPicture";
import { LetterQuestion } from "./LetterQuestion";
import { LetterWords } from "./LetterWords";

type Money = { readonly currency: string; readonly locale: string };
type Props = { blocks: readonly ShownBlock[]; money: Money };

// The widths of a letter's column on the shop's pages.
const column = "(min-width: 48rem) 42rem, 92vw";
const halfColumn = "(min-width: 40rem) 19rem, 84vw";
const thirdOfColumn = "(min-width: 40rem) 14rem, 46vw";

/** A letter as a page of the shop. */
export function LetterBody({ blocks, money }: Props) {
  return (
    <div className="space-y-6 pt-8 text-lg">
      <InOrder of={blocks}>{(block) => <Block block={block} money={money} />}</InOrder>
    </div>
  );
}

function Block({ block, money }: { block: ShownBlock; money: Money }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="wrap-anywhere">
          <LetterWords words={block.words} />
        </p>
      );
    case "heading":
      return <Heading block={block} />;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className={block.ordered ? "list-decimal space-y-1 pl-6" : "list-disc space-y-1 pl-6"}>
          <InOrder of={block.items}>
            {(words) => (
              <li>
                <LetterWords words={words} />
              </li>
            )}
          </InOrder>
        </List>
      );
    }
    case "picture":
      return (
        <figure>
          <LetterPicture picture={block.picture} href={block.href} sizes={column} />
          {block.caption ? (
            <figcaption className="pt-2 text-sm text-ink-soft">{block.caption}</figcaption>
          ) : null}
        </figure>
      );
    case "story":
      return (
        <section className="grid items-start gap-6 rounded-l bg-surface p-6 sm:grid-cols-2">
          {block.picture ? (
            <div className={block.side === "end" ? "sm:order-last" : ""}>
              <LetterPicture picture={block.picture} href={block.href} sizes={halfColumn} />
            </div>
          ) : null}
          <div className="space-y-3 text-base">
            <InOrder of={block.blocks}>{(one) => <Block block={one} money={money} />}</InOrder>
          </div>
        </section>
      );
    case "products":
      return (
        <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3">
          {block.products.map(({ id, href, title, picture, price, from, available }) => (
            <li key={id} className="text-base">
              <a href={href} className="group block">
                {picture ? (
                  <LetterPicture picture={{ ...picture, alt: "" }} href={null} sizes={thirdOfColumn} />
                ) : null}
                <span className="block pt-2 group-hover:underline">{title}</span>
                <span className="block text-sm text-ink-soft">
                  {available
                    ? `${from ? "From " : ""}${formatMoney(price, money.currency, money.locale)}`
                    : "Sold out"}
                </span>
              </a>
            </li>
          ))}
        </ul>
      );
    case "question":
      return <LetterQuestion question={block.question} answers={block.answers} />;
    case "voucher":
      return (
        <p className="rounded-l border border-dashed p-5 text-center">
          {block.words}
          {block.code ? <strong className="block pt-1 font-mono text-heading">{block.code}</strong> : null}
          {block.until ? <span className="block text-sm text-ink-soft">Until {block.until}</span> : null}
        </p>
      );
    case "divider":
      return <hr className="mx-auto w-24" />;
    case "button":
      return (
        <LinkButton href={block.href} className="py-2">
          {block.text}
        </LinkButton>
      );
  }
}

function Heading({ block }: { block: Extract<ShownBlock, { kind: "heading" }> }) {
  const Name = block.level === 2 ? "h2" : "h3";
  return (
    <Name className={block.level === 2 ? "display pt-2 text-title" : "display text-heading"}>
      <LetterWords words={block.words} />
    </Name>
  );
}
