import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { Review } from "@/lib/checkout/types";

type Props = { typed: string; codes: Review["codes"]; together: string | null };

const said = (codes: Review["codes"], accepted: boolean) =>
  codes
    .filter((code) => code.accepted === accepted)
    .map((code) => code.sentence)
    .join(" ");

/** The codes, out of the way of those who have none. Several fit into the one field. */
export function DiscountCode({ typed, codes, together }: Props) {
  const good = [said(codes, true), together].filter(Boolean).join(" ");
  return (
    <details open={codes.length > 0} className="border-t py-1">
      <summary className="flex min-h-11 list-none items-center text-sm [&::-webkit-details-marker]:hidden">
        <span className="link">Add a discount code</span>
      </summary>
      <div className="pb-4">
        <Field
          id="discountCode"
          label="Discount code"
          error={said(codes, false) || null}
          hint={
            good || (codes.length === 0 ? "Several codes go beside each other, with a space." : undefined)
          }
        >
          {(wiring) => (
            <span className="flex gap-2">
              <Input
                {...wiring}
                name="discountCode"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={400}
                defaultValue={typed}
              />
              <Button tone="quiet" name="intent" value="refresh" formNoValidate>
                Apply
              </Button>
            </span>
          )}
        </Field>
      </div>
    </details>
  );
}
