import { Disclosure } from "@/components/ui/Disclosure";
import { Input } from "@/components/ui/Input";
import type { FriendsPage } from "@/lib/referrals/types";
import { QrCode } from "./QrCode";
import { ShareButtons } from "./ShareButtons";

type Props = { link: NonNullable<FriendsPage["link"]>; shop: string; gives: string };

/** The address for friends and the ways to pass it on: in one's own words, from one's own mailbox. */
export function LinkCard({ link, shop, gives }: Props) {
  const words = `I buy at ${shop} and like it. By this link you get ${gives}: ${link.url}`;
  const mail = `mailto:?${new URLSearchParams({ subject: `A recommendation: ${shop}`, body: words }).toString().replaceAll("+", "%20")}`;
  return (
    <section aria-labelledby="own-link" className="rounded-(--radius-l) bg-surface p-6">
      <h2 id="own-link" className="font-medium">
        Your link
      </h2>
      <Input readOnly aria-labelledby="own-link" value={link.url} className="mt-3" />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pt-4">
        <ShareButtons
          of="link"
          url={link.url}
          title={shop}
          text={`I buy at ${shop} and like it. By this link you get ${gives}.`}
        />
        <a href={mail} className="link inline-flex min-h-11 items-center text-sm">
          Write a mail
        </a>
      </div>
      <Disclosure summary="Show a code to scan" className="mt-2">
        <QrCode qr={link.qr} label="Your link as a code to scan" />
      </Disclosure>
    </section>
  );
}
