"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { adjustProductStock } from "@/lib/catalogue/admin/products/actions";
import { refusalWords } from "../../kit/answers/refusal-words";
import { useToast } from "../../kit/answers/Toaster";
import { Dialog } from "../../kit/Dialog";
import { stockReasons } from "./stock-reasons";

export type StockVariant = {
  readonly id: string;
  readonly title: string;
  readonly onHand: number;
  readonly reserved: number;
};
type Props = { productId: string; variants: readonly StockVariant[] };

const reasons = ["received", "correction", "damaged", "lost", "given_away"] as const;

/** Notes that pieces came or went, and why. Saved at once, apart from the product's form. */
export function StockDialog({ productId, variants }: Props) {
  const id = useId();
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<(typeof reasons)[number]>("received");
  const [note, setNote] = useState("");
  const [typed, setTyped] = useState<Record<string, string>>({});
  const incoming = reason === "received";
  const outgoing = reason === "damaged" || reason === "lost" || reason === "given_away";
  const read = (text: string) => {
    const number = Number.parseInt(text.replace("−", "-"), 10) || 0;
    return outgoing ? -Math.abs(number) : number;
  };
  const moves = variants.flatMap((variant) => {
    const delta = read(typed[variant.id] ?? "");
    return delta === 0 ? [] : [{ variantId: variant.id, delta }];
  });
  const save = async () => {
    setBusy(true);
    const answer = await adjustProductStock({ productId, moves, reason, note }).catch(() => null);
    setBusy(false);
    if (!answer?.ok) {
      const words = {
        below_zero: "Fewer than none cannot lie on the shelf; some may have been sold meanwhile.",
      };
      toast({ text: answer ? refusalWords(answer, words) : "The server did not answer.", tone: "danger" });
      return;
    }
    setOpen(false);
    setTyped({});
    setNote("");
    toast({ text: "Stock noted." });
    router.refresh();
  };
  return (
    <>
      <Button type="button" tone="quiet" size="small" onClick={() => setOpen(true)}>
        Add or take away
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Add or take away pieces"
        footer={
          <Button type="button" busy={busy} disabled={moves.length === 0} onClick={() => void save()}>
            Note it
          </Button>
        }
      >
        <div className="grid gap-4">
          <Field id={`${id}-reason`} label="Why">
            {(wiring) => (
              <Select
                {...wiring}
                value={reason}
                onChange={({ target }) => setReason(target.value as typeof reason)}
              >
                {reasons.map((name) => (
                  <option key={name} value={name}>
                    {stockReasons[name]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <ul className="grid gap-2">
            {variants.map(({ id: variantId, title, onHand, reserved }) => {
              const delta = read(typed[variantId] ?? "");
              return (
                <li key={variantId} className="flex items-center justify-between gap-3">
                  <label htmlFor={`${id}-${variantId}`} className="min-w-0">
                    <span className="block font-medium">{title}</span>
                    <span className="text-xs text-ink-soft">
                      {onHand} on the shelf{reserved > 0 ? `, ${reserved} promised` : ""}
                      {delta === 0 ? "" : `, then ${onHand + delta}`}
                    </span>
                  </label>
                  <Input
                    id={`${id}-${variantId}`}
                    inputMode="numeric"
                    placeholder={incoming ? "+0" : outgoing ? "−0" : "±0"}
                    value={typed[variantId] ?? ""}
                    onChange={({ target }) => setTyped({ ...typed, [variantId]: target.value })}
                    className="!w-24 shrink-0 text-right tabular-nums"
                  />
                </li>
              );
            })}
          </ul>
          <Field id={`${id}-note`} label="Note" optional>
            {(wiring) => (
              <Input
                {...wiring}
                maxLength={500}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            )}
          </Field>
        </div>
      </Dialog>
    </>
  );
}
