import { Button } from "@/components/ui/Button";
import { EmailField } from "@/components/ui/EmailField";
import { Notice } from "@/components/ui/Notice";
import type { AnnouncementPage } from "@/lib/early-access/waiting/types";

type Props = {
  slug: string;
  sale: Pick<AnnouncementPage, "wording" | "mark" | "email" | "emailError" | "message">;
};

/** One letter when a sale opens: a plain form, without any script. */
export function WaitForm({ slug, sale: { wording, mark, email, emailError, message } }: Props) {
  return (
    <>
      {message ? (
        <Notice kind="notice" role="alert" className="mb-6">
          {message}
        </Notice>
      ) : null}
      <form action={`/sales/${slug}/wait`} method="post" noValidate className="space-y-6">
        <input type="hidden" name="words" value={mark} />
        <EmailField
          label="Your e-mail address"
          hint={wording}
          value={email}
          error={emailError ?? undefined}
        />
        <Button size="large">Tell me when it opens</Button>
      </form>
    </>
  );
}
