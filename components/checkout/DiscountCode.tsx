import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { Review } from "@/lib/checkout/types";

type Props = { typed: string; code: Review["code"] };

/** The code, out of the way of those who have none. */
export function DiscountCode({ typed, code }: Props) {
  return (
    <details open={Boolean(code)} className="border-t py-1">
      <summary className="flex min-h-11 list-none items-center text-sm [&::-webkit-details-marker]:hidden">
        <span className="link">Add a discount code</span>
      </summary>
      <div className="pb-4">
        <Field
          id="discountCode"
          label="Discount code"
          error={code && !code.accepted ? code.sentence : null}
          hint={code?.accepted ? code.sentence : undefined}
        >
          {(wiring) => (
            <span className="flex gap-2">
              <Input
                {...wiring}
                name="discountCode"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={64}
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
