import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { FriendsPage } from "@/lib/referrals/types";

/** The name that stands on the page friends open. With the first one comes the link. */
export function NameForm({ page }: { page: FriendsPage }) {
  return (
    <form action="/account/friends/save" method="post" noValidate className="space-y-4">
      <Field
        id="shown_name"
        label="The name your friends know you by"
        hint="It stands on the page they open, and nothing else of you does."
        error={page.nameError}
        required
      >
        {(wiring) => (
          <Input
            {...wiring}
            name="shown_name"
            defaultValue={page.typedName}
            maxLength={60}
            autoComplete="given-name"
          />
        )}
      </Field>
      <Button tone={page.link ? "quiet" : "primary"}>{page.link ? "Change the name" : "Make my link"}</Button>
    </form>
  );
}
