import { Section } from "@react-email/components";
import { InOrder } from "@/lib/values/in-order";
import { ReaderLine } from "../parts/ReaderLine";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import type { Currency, Sender } from "../parts/types";
import { Block } from "./blocks/Block";
import type { LetterBlock } from "./letter-block";

export type NewsCampaignProps = Currency & {
  /** The line that lists of letters show behind the subject. */
  preheader: string;
  blocks: readonly LetterBlock[];
  /** Why it came, as its foot says. */
  why: string;
};

/** A letter that somebody of the shop wrote, on the shop's sheet: their blocks, their name, the way out. */
export function NewsCampaign({ props, sender }: { props: NewsCampaignProps; sender: Sender }) {
  const { preheader, blocks, why, ...money } = props;
  return (
    <Shell sender={sender} preview={preheader}>
      <InOrder of={blocks}>{(block) => <Block block={block} sender={sender} money={money} />}</InOrder>
      <Signature sender={sender} />
      <Section style={{ marginTop: "28px" }}>
        <ReaderLine sender={sender} why={why} />
      </Section>
    </Shell>
  );
}
