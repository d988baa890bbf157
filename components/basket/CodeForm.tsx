import { Button } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { BasketQuote } from "@/lib/basket/types";
import { refusalWords } from "./refusal-words";

type Props = { quote: BasketQuote; problem: string | null; money: (amount: number) => string };

/** The field for a discount code: folded away until somebody has one. */
export function CodeForm({ quote, problem, money }: Props) {
  const { discount, discountCode, discountRefusal } = quote;
  if (discount) {
    return (
      <form
        action="/basket/code"
        method="post"
        className="flex items-center justify-between gap-4 border-b py-2 text-sm"
      >
        <p>
          The code <strong className="font-medium">{discount.code}</strong> counts.
        </p>
        <input type="hidden" name="code" value="" />
        <Button tone="plain">
          Leave out<span className="sr-only"> the code {discount.code}</span>
        </Button>
      </form>
    );
  }
  const error =
    problem ?? (discountRefusal ? refusalWords(discountRefusal, money(quote.missingForDiscount)) : null);
  return (
    <Disclosure summary="Discount code" open={error !== null}>
      <form action="/basket/code" method="post">
        <Field id="code" label="Code" error={error}>
          {(wiring) => (
            <span className="flex gap-3">
              <Input
                {...wiring}
                name="code"
                maxLength={64}
                autoComplete="off"
                autoCapitalize="characters"
                defaultValue={discountCode ?? ""}
              />
              <Button tone="quiet">Apply</Button>
            </span>
          )}
        </Field>
      </form>
    </Disclosure>
  );
}
