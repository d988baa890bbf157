import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import type { CodePage } from "@/lib/account/sign-in/types";

function triesWords(left: number): string {
  return left === 1 ? "You have one more try." : `You have ${left} more tries.`;
}

/** Where the six digits are typed, and what to do when no letter comes. */
export function CodeForm({ page: { email, next, triesLeft, error } }: { page: CodePage }) {
  if (triesLeft === 0)
    return (
      <div className="space-y-6">
        <Notice
          id="code"
          kind="danger"
          role="alert"
          tabIndex={-1}
          title="This code was typed wrongly too often."
        >
          The link in the letter still works. Or ask for a new letter.
        </Notice>
        <LinkButton href={`/sign-in?${new URLSearchParams({ next })}`}>Ask for a new letter</LinkButton>
      </div>
    );
  return (
    <div className="space-y-8">
      <form action="/sign-in/code/enter" method="post" noValidate className="space-y-5">
        <Field
          id="code"
          label="The six digits"
          hint="Or press the link in the letter, on any device."
          error={error && `${error} ${triesLeft < 5 ? triesWords(triesLeft) : ""}`.trim()}
          required
        >
          {(wiring) => (
            <Input
              {...wiring}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              className="text-center text-2xl tracking-[0.3em] tabular-nums"
            />
          )}
        </Field>
        <Button size="large" className="w-full">
          Sign in
        </Button>
      </form>
      <div className="space-y-2 border-t pt-6 text-sm text-ink-soft">
        <p>Nothing there? It can take a minute, and it may lie with unwanted mail.</p>
        <form action="/sign-in/letter" method="post" className="flex flex-wrap items-center gap-x-4">
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="next" value={next} />
          <Button tone="plain">Send another letter</Button>
          <LinkButton tone="plain" href={`/sign-in?${new URLSearchParams({ next })}`}>
            Use another address
          </LinkButton>
        </form>
      </div>
    </div>
  );
}
