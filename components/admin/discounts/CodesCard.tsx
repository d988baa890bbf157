"use client";

import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { makeMoreCodes } from "@/lib/discounts/admin/actions";
import type { CodeBatchRow } from "@/lib/discounts/admin/types";
import { useToast } from "../kit/answers/Toaster";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";

type Props = { id: string; batches: readonly CodeBatchRow[]; mayWrite: boolean };

/** The single codes of an offer: how many there are, more of them, and each batch as a file. */
export function CodesCard({ id, batches, mayWrite }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [wanted, setWanted] = useState("1000");
  const [prefix, setPrefix] = useState("");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const working = batches.some((batch) => batch.doneAt === null);

  useEffect(() => {
    if (!working) return;
    const timer = setInterval(() => router.refresh(), 1500);
    return () => clearInterval(timer);
  }, [working, router]);

  const order = async () => {
    setBusy(true);
    const answer = await makeMoreCodes({ id, prefix, wanted }).catch(() => null);
    setBusy(false);
    setErrors(answer && !answer.ok && answer.reason === "invalid" ? { ...answer.detail } : {});
    if (answer?.ok) router.refresh();
    else if (answer?.reason !== "invalid") toast({ text: "The codes could not be ordered.", tone: "danger" });
  };
  return (
    <Card title="Single codes">
      <div className="grid gap-4">
        {batches.length === 0 ? (
          <p className="text-sm text-ink-soft">None made so far. Each of them counts once.</p>
        ) : (
          <ul className="grid gap-3 text-sm">
            {batches.map((batch) => (
              <li key={batch.id} className="grid gap-1">
                <span className="flex items-center justify-between gap-2">
                  <span className="tabular-nums">
                    {batch.made.toLocaleString("en-GB")}
                    {batch.doneAt ? " codes" : ` of ${batch.wanted.toLocaleString("en-GB")}`}
                    {batch.prefix ? ` · ${batch.prefix}-…` : null}
                  </span>
                  {batch.doneAt ? (
                    <a
                      className="link inline-flex items-center gap-1.5"
                      href={`/api/admin/discounts/codes?batch=${batch.id}`}
                      download
                    >
                      <Download aria-hidden="true" className="size-4" /> CSV
                    </a>
                  ) : null}
                </span>
                {batch.doneAt ? (
                  <span className="text-xs text-ink-soft">
                    {batch.used} used · made <When at={batch.createdAt} within />
                  </span>
                ) : (
                  <progress
                    className="h-1.5 w-full"
                    aria-label="Codes made"
                    value={batch.made}
                    max={batch.wanted}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {mayWrite ? (
          <form
            noValidate
            className="grid grid-cols-2 items-start gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              void order();
            }}
          >
            <Field id="codes-wanted" label="How many" error={errors.wanted ?? null}>
              {(wiring) => (
                <Input
                  {...wiring}
                  inputMode="numeric"
                  value={wanted}
                  onChange={(event) => setWanted(event.target.value)}
                />
              )}
            </Field>
            <Field id="codes-prefix" label="Begin with" optional error={errors.prefix ?? null}>
              {(wiring) => (
                <Input
                  {...wiring}
                  autoCapitalize="characters"
                  autoComplete="off"
                  value={prefix}
                  onChange={(event) => setPrefix(event.target.value)}
                />
              )}
            </Field>
            <Button tone="quiet" busy={busy} disabled={working} className="col-span-2">
              Make codes
            </Button>
          </form>
        ) : null}
      </div>
    </Card>
  );
}
