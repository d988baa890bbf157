import Link from "next/link";
import type { LetterGroup } from "@/lib/mail/automatic/notes/types";
import type { GalleryLetter } from "@/lib/mail/automatic/types";
import { Card } from "../kit/Card";
import { StateBadge } from "../kit/StateBadge";

const groups: readonly { id: LetterGroup; title: string }[] = [
  { id: "orders", title: "Orders" },
  { id: "money", title: "Refunds and payments" },
  { id: "returns", title: "Returns" },
  { id: "account", title: "Accounts" },
  { id: "readers", title: "Letters and wishes" },
  { id: "shop", title: "To the shop and its staff" },
  { id: "written", title: "Written by you" },
];

/** Every letter that the shop writes, by what it is about. */
export function LetterGallery({ letters }: { letters: readonly GalleryLetter[] }) {
  return (
    <div className="gap-4 xl:columns-2">
      {groups.map(({ id, title }) => (
        <Card key={id} title={title} padded={false} className="mb-4 break-inside-avoid">
          <ul>
            {letters
              .filter(({ group }) => group === id)
              .map((letter) => (
                <LetterRow key={letter.template} letter={letter} />
              ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

function LetterRow({ letter }: { letter: GalleryLetter }) {
  const { template, name, when, to, state, reworded, sent } = letter;
  return (
    <li className="border-t">
      <Link
        href={`/admin/settings/automatic-letters/${template}`}
        prefetch={false}
        className="flex items-start justify-between gap-4 px-4 py-3 hover:bg-surface sm:px-5"
      >
        <span className="min-w-0">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm font-medium">
            {name}
            {state === "off" ? <StateBadge tone="notice">Off</StateBadge> : null}
            {reworded ? <StateBadge tone="accent">Your words</StateBadge> : null}
          </span>
          <span className="block pt-0.5 text-sm text-ink-soft">
            To {to}, {when}.
          </span>
        </span>
        {sent === null ? null : (
          <span className="shrink-0 text-right text-sm">
            <span className="block font-medium tabular-nums">{sent}</span>
            <span className="block text-xs text-ink-soft">in 30 days</span>
          </span>
        )}
      </Link>
    </li>
  );
}
