import { InOrder } from "@/lib/values/in-order";
import type { Sender } from "../../parts/types";
import type { LetterBlock } from "../letter-block";
import { LetterImage } from "./LetterImage";
import { WordsPart } from "./WordsPart";

type Props = { sender: Sender; block: Extract<LetterBlock, { kind: "story" }> };

/** Words beside a picture; on a phone one stands above the other. */
export function StoryBlock({ sender, block: { picture, href, side, blocks } }: Props) {
  const words = <InOrder of={blocks}>{(block) => <WordsPart sender={sender} block={block} />}</InOrder>;
  if (!picture) return <div style={{ margin: "24px 0 8px" }}>{words}</div>;
  const image = (
    <td key="picture" className="beside" width="42%" style={{ verticalAlign: "top", padding: "4px 0 12px" }}>
      <LetterImage picture={picture} href={href} width={215} />
    </td>
  );
  const text = (
    <td
      key="words"
      className="beside"
      style={{ verticalAlign: "top", padding: side === "start" ? "0 0 0 22px" : "0 22px 0 0" }}
    >
      {words}
    </td>
  );
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={{ margin: "24px 0 8px" }}>
      <tbody>
        <tr>{side === "start" ? [image, text] : [text, image]}</tr>
      </tbody>
    </table>
  );
}
