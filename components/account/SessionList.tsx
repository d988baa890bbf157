import { Badge } from "@/components/ui/Badge";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import type { SecurityPage } from "@/lib/account/security/types";

type Props = { sessions: SecurityPage["sessions"]; ended: number | null };

/** Where somebody is signed in, and the buttons that end it. */
export function SessionList({ sessions, ended }: Props) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" tabIndex={-1} className="display pb-4 text-heading outline-none">
        Where you are signed in
      </h2>
      {ended ? (
        <Notice kind="success" role="status" className="mb-4">
          {ended === 1 ? "That browser is" : `${ended} browsers are`} signed out.
        </Notice>
      ) : null}
      <ul className="divide-y border-y">
        {sessions.map(({ id, device, since, seen, here }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4 text-sm">
            <div>
              <p className="flex flex-wrap items-center gap-x-3 font-medium">
                {device}
                {here ? <Badge tone="success">This browser</Badge> : null}
              </p>
              <p className="text-ink-soft">
                Signed in {since}, last used {seen}
              </p>
            </div>
            {here ? null : (
              <form action="/account/security/sessions/end" method="post">
                <input type="hidden" name="session" value={id} />
                <Button tone="plain">
                  Sign out
                  <span className="sr-only">
                    : {device}, last used {seen}
                  </span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form action="/account/security/sessions/end" method="post" className="pt-5">
          <Button tone="quiet">Sign out everywhere else</Button>
        </form>
      ) : null}
    </section>
  );
}
