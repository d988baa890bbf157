import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import type { SecurityPage } from "@/lib/account/security/types";
import { AddPasskey } from "./AddPasskey";

const good: Record<string, string> = {
  added: "The passkey is added. Give it a name you will know again.",
  renamed: "The passkey has its new name.",
  removed: "The passkey is removed here. You can delete it on your device as well.",
};
const bad: Record<string, string> = {
  not_valid: "That did not work out. Please try again.",
  known: "This passkey is here already.",
  too_many: "There are as many passkeys here as there can be. Remove one first.",
  unnamed: "Give the passkey a name of up to 60 characters.",
};

type Props = { passkeys: SecurityPage["passkeys"]; happened: string | null };

/** The passkeys of an account: add, name, remove. */
export function PasskeyList({ passkeys, happened }: Props) {
  const success = happened ? good[happened] : undefined;
  const fault = happened ? bad[happened] : undefined;
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys" tabIndex={-1} className="display pb-4 text-heading outline-none">
        Passkeys
      </h2>
      <p className="pb-4 text-sm text-ink-soft">
        With a passkey you sign in by finger, face or PIN, without waiting for a letter. The letter always
        works too.
      </p>
      {success || fault ? (
        <Notice kind={success ? "success" : "danger"} role={success ? "status" : "alert"} className="mb-4">
          {success ?? fault}
        </Notice>
      ) : null}
      {passkeys.length > 0 ? (
        <ul className="mb-5 divide-y border-y">
          {passkeys.map(({ id, name, words }) => (
            <li key={id} className="space-y-2 py-4 text-sm">
              <form
                action={`/account/security/passkeys/${id}`}
                method="post"
                className="flex flex-wrap items-center gap-x-4 gap-y-2"
              >
                <Input
                  name="name"
                  aria-label="Name of the passkey"
                  defaultValue={name}
                  maxLength={60}
                  required
                  autoComplete="off"
                  className="min-w-40 flex-1"
                />
                <Button tone="plain" name="intent" value="rename">
                  Rename<span className="sr-only"> {name}</span>
                </Button>
                <Button tone="plain" name="intent" value="remove" formNoValidate>
                  Remove<span className="sr-only"> {name}</span>
                </Button>
              </form>
              <p className="text-ink-soft">{words}</p>
            </li>
          ))}
        </ul>
      ) : null}
      <AddPasskey />
    </section>
  );
}
