import { LetterButton } from "../parts/LetterButton";
import { Shell } from "../parts/Shell";
import { SmallPrint } from "../parts/SmallPrint";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
import { Words } from "../parts/Words";

/** `device`: "Firefox on Linux" */
export type AddressInUseProps = { device: string };

/** To an address that has an account, when it is asked for in another: only its owner learns that there is one. */
export const addressInUse: Letter<AddressInUseProps> = {
  subject: (_, { brand }) => `This address has an account at ${brand} already`,
  Body: ({ props: { device }, sender }) => (
    <Shell sender={sender} preview="So it cannot be the address of another one.">
      <Title sender={sender}>This address has an account already.</Title>
      <Words>
        In {device} somebody wanted to use this address for another account. An address opens one account, so
        nothing was changed.
      </Words>
      <Words>
        If both accounts are yours, use one of them. Or delete the one of this address first, in “Your data”.
      </Words>
      <LetterButton sender={sender} href={`${sender.shopUrl}/account/data`}>
        See the account of this address
      </LetterButton>
      <SmallPrint sender={sender}>If that was not you, you need do nothing.</SmallPrint>
    </Shell>
  ),
};
