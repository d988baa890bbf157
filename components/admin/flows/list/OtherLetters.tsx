import Link from "next/link";
import { Card } from "@/components/admin/kit/Card";

export type OtherLetter = { readonly name: string; readonly words: string; readonly href: string };

/** Letters by event that are no flows, named here so that nobody builds them twice. */
export function OtherLetters({ letters }: { letters: readonly OtherLetter[] }) {
  return (
    <Card title="Letters by event that look after themselves" className="mt-4">
      <ul className="grid gap-3 text-sm">
        {letters.map(({ name, words, href }) => (
          <li key={name}>
            <Link href={href} prefetch={false} className="font-medium underline-offset-2 hover:underline">
              {name}
            </Link>
            <p className="text-ink-soft">{words}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
