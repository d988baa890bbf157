import { Button } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { OfferWords } from "@/lib/basket/types";

type Props = { offers: OfferWords; problem: string | null };

/** One code that was typed, and the way to leave it out again. */
function Typed({ code, children }: { code: string; children: React.ReactNode }) {
  return (
    <form
      action="/basket/code"
      method="post"
      className="flex items-center justify-between gap-4 border-b py-2 text-sm"
    >
      <p>{children}</p>
      <input type="hidden" name="forget" value={code} />
      <Button tone="plain">
        Leave out<span className="sr-only"> the code {code}</span>
      </Button>
    </form>
  );
}

/** The codes that count, those that do not and why, and the field for one more: folded away until somebody has one. */
export function CodeForm({ offers, problem }: Props) {
  const counting = offers.applied.flatMap(({ code }) => (code === null ? [] : [code]));
  const [last, ...others] = [...offers.refused].reverse();
  const error = problem ?? last?.sentence ?? null;
  return (
    <>
      {counting.map((code) => (
        <Typed key={code} code={code}>
          The code <strong className="font-medium">{code}</strong> counts.
        </Typed>
      ))}
      {offers.together ? <p className="border-b py-2 text-sm text-ink-soft">{offers.together}</p> : null}
      {others.map(({ code, sentence }) => (
        <Typed key={code} code={code}>
          {sentence}
        </Typed>
      ))}
      <Disclosure
        summary={counting.length > 0 ? "Another discount code" : "Discount code"}
        open={error !== null}
      >
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
                  defaultValue={last?.code ?? ""}
                />
                <Button tone="quiet">Apply</Button>
              </span>
            )}
          </Field>
        </form>
        {last ? (
          <form action="/basket/code" method="post" className="pt-2 text-sm">
            <input type="hidden" name="forget" value={last.code} />
            <Button tone="plain">
              Leave out<span className="sr-only"> the code {last.code}</span>
            </Button>
          </form>
        ) : null}
      </Disclosure>
    </>
  );
}
