import { Hr } from "@react-email/components";
import { InOrder } from "@/lib/values/in-order";
import { LetterButton } from "../../parts/LetterButton";
import { words } from "../../parts/look";
import type { Currency, Sender } from "../../parts/types";
import type { LetterBlock } from "../letter-block";
import { PictureBlock } from "./PictureBlock";
import { ProductsBlock } from "./ProductsBlock";
import { QuestionBlock } from "./QuestionBlock";
import { Spans } from "./Spans";
import { StoryBlock } from "./StoryBlock";
import { VoucherBlock } from "./VoucherBlock";
import { WordsPart } from "./WordsPart";

type Props = { block: LetterBlock; sender: Sender; money: Currency };

/** One block of a letter as mail programs show it. */
export function Block({ block, sender, money }: Props) {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return <WordsPart sender={sender} block={block} />;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List style={{ ...words, paddingLeft: "24px" }}>
          <InOrder of={block.items}>
            {(item) => (
              <li style={{ margin: "0 0 6px" }}>
                <Spans sender={sender} spans={item} />
              </li>
            )}
          </InOrder>
        </List>
      );
    }
    case "picture":
      return <PictureBlock sender={sender} block={block} />;
    case "products":
      return <ProductsBlock sender={sender} block={block} money={money} />;
    case "story":
      return <StoryBlock sender={sender} block={block} />;
    case "question":
      return <QuestionBlock sender={sender} block={block} />;
    case "voucher":
      return <VoucherBlock sender={sender} block={block} />;
    case "divider":
      return (
        <Hr
          className="ruled"
          style={{ border: "none", borderTop: `1px solid ${sender.colours.line.light}`, margin: "28px 0" }}
        />
      );
    case "button":
      return (
        <LetterButton sender={sender} href={block.href}>
          {block.text}
        </LetterButton>
      );
  }
}
