"use client";

import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import { withdrawPolicyVersion } from "@/lib/shop/admin/actions";
import type { PolicyEdition } from "@/lib/shop/admin/types";
import { useDeed } from "../../kit/answers/use-deed";

type Props = { slug: string; editions: readonly Omit<PolicyEdition, "html">[]; editable: boolean };

const words = { past: "past", in_force: "in force", to_come: "to come" } as const;
const tones = { past: "plain", in_force: "success", to_come: "notice" } as const;

/** A policy's versions: what was agreed to stays readable, what is to come can be taken back. */
export function PolicyVersions({ slug, editions, editable }: Props) {
  const withdraw = useDeed(withdrawPolicyVersion, {
    done: "Taken back. The version before it stays in force.",
    refusals: { in_force: "It is in force already: somebody may have agreed to it." },
  });
  return (
    <Card title="Versions">
      <ol className="grid gap-3 text-sm">
        {editions.map(({ id, effectiveFrom, state }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="flex items-center gap-2">
              <StateBadge tone={tones[state]}>{words[state]}</StateBadge>
              <When at={effectiveFrom} style="day" />
            </span>
            {state === "to_come" ? (
              editable ? (
                <Button
                  type="button"
                  tone="quiet"
                  size="small"
                  busy={withdraw.busy}
                  onClick={() => withdraw.run({ id })}
                >
                  Take back
                </Button>
              ) : null
            ) : (
              <a href={`/policies/${slug}/versions/${id}`} target="_blank" rel="noopener" className="link">
                Read
              </a>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
