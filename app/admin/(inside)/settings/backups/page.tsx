import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { BackupForm } from "@/components/admin/settings/BackupForm";
import { CopyButton } from "@/components/admin/settings/CopyButton";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getBackups } from "@/lib/shop/backups/loaders";

export const metadata = { title: "Backups" };

export const instant = false;

const commands = [
  {
    line: "npm run backup -- create",
    does: "Writes the whole shop into one file. It may stay open meanwhile.",
  },
  {
    line: "npm run backup -- restore FILE.zip",
    does: "Makes a closed shop what the file says. It asks for --yes before it overwrites one that is not empty.",
  },
];

export default async function Backups() {
  const { settings, made, directory, editable } = await getBackups();
  const size = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return (
    <>
      <PageHead title="Backups" back={allSettings} />
      <SettingsNav here="backups" />
      <Columns
        main={
          <>
            <BackupForm saved={settings} directory={directory} editable={editable} />
            <Card title="Made so far" padded={false}>
              {made.length === 0 ? (
                <p className="px-4 pb-4 text-sm text-ink-soft sm:px-5">
                  None is noted. Make the first one now, and try once whether it comes back.
                </p>
              ) : (
                <ul className="border-t">
                  {made.map(({ id, at, nightly, file, bytes, rows, media, error }) => (
                    <li key={id} className="border-b px-4 py-2.5 text-sm last:border-b-0 sm:px-5">
                      <p className="flex flex-wrap items-center justify-between gap-2">
                        <span className="flex items-center gap-2 font-medium">
                          <When at={at} />
                          {nightly ? <StateBadge>nightly</StateBadge> : null}
                          {error ? <StateBadge tone="danger">failed</StateBadge> : null}
                        </span>
                        {bytes === null ? null : (
                          <span className="text-ink-soft tabular-nums">
                            {size(bytes)}, {rows} rows, {media} pictures
                          </span>
                        )}
                      </p>
                      <p className={`font-mono text-xs break-all ${error ? "text-danger" : "text-ink-soft"}`}>
                        {error ?? file}
                      </p>
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </>
        }
        side={
          <Card title="From the terminal">
            <div className="grid gap-4 text-sm">
              {commands.map(({ line, does }) => (
                <div key={line}>
                  <div className="flex items-center justify-between gap-2">
                    <code className="min-w-0 font-mono text-xs break-words">{line}</code>
                    <CopyButton text={line} label={`Copy: ${line}`} />
                  </div>
                  <p className="text-ink-soft">{does}</p>
                </div>
              ))}
              <p className="border-t pt-3 text-ink-soft">
                A backup holds all tables, the pictures and the work that waits. Secrets are not in it: keep
                .env, or DATA_DIR/secrets.json, somewhere safe as well.
              </p>
            </div>
          </Card>
        }
      />
    </>
  );
}
