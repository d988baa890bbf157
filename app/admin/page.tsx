import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/LinkButton";
import { ShopFrame } from "../ShopFrame";

export const metadata: Metadata = { title: "Running the shop", robots: { index: false } };

const commands = [
  {
    command: "npm run products -- import FILE.csv",
    does: "Brings in a catalogue, also one that Shopify or WooCommerce exported. With --dry-run it only says what would happen.",
  },
  {
    command: "npm run products -- export FILE.csv",
    does: "Writes the catalogue in the form it can be brought in.",
  },
  { command: "npm run orders -- list", does: "Lists the orders, newest first." },
  {
    command: "npm run orders -- show ORDER",
    does: "Shows one order; ship, deliver, cancel and refund in the place of show move it on. The buyer’s letters go out by themselves.",
  },
];

export default function Admin() {
  return (
    <ShopFrame>
      <div className="page max-w-3xl pt-section">
        <h1 className="display text-title">The shop is run from the terminal.</h1>
        <p className="pt-5 text-lg text-ink-soft">
          An admin area is not part of this version. Everything it would do for now, these commands do, in the
          folder the shop was started from.
        </p>
        <dl className="pt-10">
          {commands.map(({ command, does }) => (
            <div key={command} className="border-t py-5">
              <dt>
                <code className="rounded-(--radius-s) bg-surface px-2 py-1 font-mono text-sm break-words">
                  {command}
                </code>
              </dt>
              <dd className="pt-2 text-ink-soft">{does}</dd>
            </div>
          ))}
        </dl>
        <p className="border-t pt-5 text-ink-soft">
          Each of them explains itself when called without a verb.
        </p>
        <LinkButton href="/" tone="quiet" className="mt-8">
          Back to the shop
        </LinkButton>
      </div>
    </ShopFrame>
  );
}
