import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import type { CodePage } from "@/lib/account/sign-in/types";
import { CodeField } from "./CodeField";
import { SpentCode } from "./SpentCode";

/** Where the six digits are typed, and what to do when no letter comes. */
export function CodeForm({ page: { email, next, triesLeft, error } }: { page: CodePage }) {
  if (triesLeft === 0)
    return (
      <div className="space-y-6">
        <SpentCode />
        <LinkButton href={`/sign-in?${new URLSearchParams({ next })}`}>Ask for a new letter</LinkButton>
      </div>
    );
  return (
    <div className="space-y-8">
      <form action="/sign-in/code/enter" method="post" noValidate className="space-y-5">
        <CodeField
          hint="Or press the link in the letter, on any device."
          error={error}
          triesLeft={triesLeft}
        />
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
