"use client";

import { Button } from "@/components/ui/Button";
import type { WordingVersion } from "@/lib/mail/automatic/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { wordFields } from "./word-fields";

type Props = {
  versions: readonly WordingVersion[];
  /** Puts a version's words into the form; null for who may not. */
  onUse: ((words: WordingVersion["words"]) => void) | null;
};

const labels = new Map<string, string>(wordFields.map(({ part, label }) => [part, label.toLowerCase()]));

/** What the words were, who wrote them and when. */
export function VersionList({ versions, onUse }: Props) {
  if (versions.length === 0) return null;
  return (
    <Card title="Versions">
      <ol className="grid gap-3 text-sm">
        {versions.map(({ version, by, at, own, words }, place) => (
          <li key={version} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <span className="min-w-0">
              <span className="block">
                {by}, <When at={at} within />
              </span>
              <span className="block text-xs text-ink-soft">
                {own.length === 0 ? "Our words" : `Own ${own.map((part) => labels.get(part)).join(", ")}`}
              </span>
            </span>
            {place === 0 ? (
              <span className="text-ink-soft">as it stands</span>
            ) : onUse ? (
              <Button type="button" tone="quiet" size="small" onClick={() => onUse(words)}>
                Use these words
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
