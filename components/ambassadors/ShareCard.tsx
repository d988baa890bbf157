import { Disclosure } from "@/components/ui/Disclosure";
import { Input } from "@/components/ui/Input";
import type { AmbassadorHome } from "@/lib/referrals/ambassadors/types";
import { QrCode } from "../referrals/QrCode";
import { ShareButtons } from "../referrals/ShareButtons";

type Props = Pick<AmbassadorHome, "url" | "code" | "qr" | "share"> & { shop: string };

/** An ambassador's address and code, and words to pass them on with: each says at its beginning that it is an ad. */
export function ShareCard({ url, code, qr, share, shop }: Props) {
  const [first = ""] = share;
  return (
    <section aria-labelledby="own-page" className="rounded-(--radius-l) bg-surface p-6">
      <h2 id="own-page" className="font-medium">
        Your page
      </h2>
      <Input readOnly aria-labelledby="own-page" value={url} className="mt-3" />
      <p className="pt-4">
        Your code: <strong className="tracking-wide select-all">{code}</strong>
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pt-4">
        <ShareButtons of="ambassador" url={url} title={shop} text={first} />
        <a href={url} className="link inline-flex min-h-11 items-center text-sm">
          See it
        </a>
      </div>
      <h3 className="pt-6 font-medium">Words that say it is an ad</h3>
      <p className="pt-1 text-sm text-ink-soft">
        “#ad” or “Ad” comes first, where everybody sees it before anything else: in the text, and in a film or
        live in the film too. A label of the platform alone is not enough.
      </p>
      <ul className="divide-y pt-2">
        {share.map((text) => (
          <li key={text} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-sm">
            <span className="min-w-0 flex-1 basis-64 select-all wrap-anywhere">{text}</span>
            <ShareButtons
              of="ambassador"
              copyOnly
              url={url}
              title={shop}
              text={text}
              copies={{ text, label: "Copy" }}
            />
          </li>
        ))}
      </ul>
      <Disclosure summary="Show a code to scan" className="mt-2">
        <QrCode qr={qr} label="Your page as a code to scan" />
      </Disclosure>
    </section>
  );
}
