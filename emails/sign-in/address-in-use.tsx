import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";

/** `device`: "Firefox on Linux" */
export type AddressInUseProps = { device: string };

/** To an address that has an account, when it is asked for in another: only its owner learns that there is one. */
export const addressInUse: Worded<AddressInUseProps, "usual"> = {
  words: {
    usual: {
      subject: "This address has an account at {shop} already",
      preview: "So it cannot be the address of another one.",
      heading: "This address has an account already.",
      opening: "",
      closing: "",
    },
  },
  fields: { device: ({ device }) => device },
  Body: ({ props: { device }, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        In {device} somebody wanted to use this address for another account. An address opens one account, so
        nothing was changed.
      </Words>
      <Words>
        If both accounts are yours, use one of them. Or delete the one of this address first, in “Your data”.
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={`${sender.shopUrl}/account/data`}>
        See the account of this address
      </LetterButton>
      <SmallPrint sender={sender}>If that was not you, you need do nothing.</SmallPrint>
    </Sheet>
  ),
};
